// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Words;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Area;
import org.candour.model.Element;
import org.candour.model.NoAfi;
import org.candour.model.report.WholeReport;

/** Writes the AFI that a recommendation addresses but that is not there, above the recommendation or in its area. */
final class CreateAfi implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("unknown-name", "recommendation-addresses-no-afi");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element()
                .filter(Answer.class::isInstance)
                .map(line -> (Answer) line)
                .filter(answer -> !trouble.rule().equals("unknown-name") || isAddressed(trouble, answer))
                .map(answer -> List.of(proposal(trouble, answer)))
                .orElse(List.of());
    }

    private static boolean isAddressed(Trouble trouble, Answer answer) {
        return trouble.spot()
                .mention()
                .filter(mention -> mention.holder() == answer
                        && mention.reference().getEReferenceType().getInstanceClass() == Afi.class)
                .isPresent();
    }

    private static Proposal proposal(Trouble trouble, Answer answer) {
        boolean named = trouble.rule().equals("unknown-name");
        String name = named
                ? trouble.words()
                : Naming.free(Optional.ofNullable(answer.getName()).orElse("finding") + "-afi", trouble.report());
        Page page = trouble.page();
        Proposal proposal = new Proposal(page, "fix.createAfi", name);
        String afi = "afi " + name + "\n    " + Words.of("todo") + "\n\n";
        Optional<Area> area = areaOf(answer, trouble.report());
        boolean here = trouble.report().placeOf(answer).area().isPresent() || area.isEmpty();
        if (here) {
            proposal.insert(Parts.start(answer, page), afi);
        } else {
            proposal.insert(Parts.end(area.get(), page), "\n\n" + afi.stripTrailing());
        }
        area.ifPresent(known -> withoutNoAfi(known, page, trouble.report(), proposal));
        if (!named) {
            AddressAfi.address(answer, name, page, proposal);
        }
        return proposal;
    }

    /** The area the recommendation stands in; otherwise that of another AFI it addresses, in the same file. */
    private static Optional<Area> areaOf(Answer answer, WholeReport report) {
        return report.placeOf(answer)
                .area()
                .or(() -> WholeReport.answered(answer).stream()
                        .filter(afi -> afi.eContainer() == answer.eContainer())
                        .flatMap(afi -> report.placeOf(afi).area().stream())
                        .filter(area -> area.eContainer() == answer.eContainer())
                        .findFirst());
    }

    private static void withoutNoAfi(Area area, Page page, WholeReport report, Proposal proposal) {
        for (Element line : page.elements()) {
            if (line instanceof NoAfi
                    && report.placeOf(line).area().filter(area::equals).isPresent()) {
                int from = Parts.start(line, page);
                int next = page.lines().next(page.lines().lineAt(from));
                proposal.delete(from, next);
            }
        }
    }
}
