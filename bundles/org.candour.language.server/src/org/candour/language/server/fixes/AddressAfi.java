// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.reports.Page;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.report.WholeReport;

/** Lets a recommendation address an AFI that is there: those nearby that nothing answers yet are the likeliest. */
final class AddressAfi implements Fix {
    private static final int MOST = 5;

    @Override
    public Set<String> rules() {
        return Set.of("recommendation-addresses-no-afi");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element()
                .filter(Answer.class::isInstance)
                .map(line -> candidates((Answer) line, trouble.report()).stream()
                        .map(afi -> proposal((Answer) line, afi, trouble))
                        .toList())
                .orElse(List.of());
    }

    private static Proposal proposal(Answer answer, Afi afi, Trouble trouble) {
        String words = trouble.page().titles().briefly(afi).orElse("");
        Proposal proposal = new Proposal(trouble.page(), "fix.addressAfi", afi.getName(), words);
        address(answer, afi.getName(), trouble.page(), proposal);
        return proposal;
    }

    private static List<Afi> candidates(Answer answer, WholeReport report) {
        List<Afi> afis = new ArrayList<>(report.all(Afi.class));
        afis.removeIf(afi -> afi.getName() == null);
        Optional<Area> area = report.placeOf(answer).area();
        Optional<Domain> domain = report.placeOf(answer).domain();
        afis.sort(Comparator.comparing((Afi afi) ->
                        area.isEmpty() || !report.placeOf(afi).area().equals(area))
                .thenComparing(afi -> !report.answersTo(afi).isEmpty())
                .thenComparing(
                        afi -> domain.isEmpty() || !report.placeOf(afi).domain().equals(domain)));
        return afis.subList(0, Math.min(MOST, afis.size()));
    }

    /** Adds a name to what an answer addresses. */
    static void address(Answer answer, String name, Page page, Proposal proposal) {
        StructureLine line = StructureLine.of(answer, page);
        Optional<Integer> list = line.endOfList("addresses");
        if (list.isPresent() && !answer.getAddresses().isEmpty()) {
            proposal.insert(list.get(), ", " + name);
        } else if (list.isPresent()) {
            proposal.insert(list.get(), " " + name);
        } else {
            proposal.insert(line.before("implement"), " addresses " + name);
        }
    }
}
