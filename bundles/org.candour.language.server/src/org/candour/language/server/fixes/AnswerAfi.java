// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Called;
import org.candour.language.server.wording.Words;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Recommendation;
import org.candour.model.report.Place;
import org.candour.model.report.WholeReport;

/** Lets a recommendation that is there answer an AFI, or writes a new one. */
final class AnswerAfi implements Fix {
    private static final int MOST = 4;

    @Override
    public Set<String> rules() {
        return Set.of("afi-unanswered");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element()
                .filter(Afi.class::isInstance)
                .map(line -> proposals((Afi) line, trouble))
                .orElse(List.of());
    }

    private static List<Proposal> proposals(Afi afi, Trouble trouble) {
        String name = Optional.ofNullable(afi.getName()).orElseGet(() -> Naming.of(afi, trouble.report()));
        List<Proposal> proposals = new ArrayList<>();
        for (Answer answer : candidates(afi, trouble.report())) {
            String words = trouble.page().titles().briefly(answer).orElse("");
            Proposal proposal = new Proposal(
                    trouble.page(), "fix.answerBy", Called.kind(answer), String.valueOf(answer.getName()), words);
            AddressAfi.address(answer, name, trouble.page(), proposal);
            proposals.add(named(afi, name, trouble.page(), proposal));
        }
        proposals.add(recommendation(afi, name, trouble));
        return proposals;
    }

    private static Proposal recommendation(Afi afi, String name, Trouble trouble) {
        String own = Naming.free("answer-" + name, trouble.report());
        String theme = trouble.report().recommendations().stream()
                .map(Recommendation::getTheme)
                .filter(known -> known != null && !known.eIsProxy())
                .reduce((first, last) -> last)
                .map(known -> " theme " + known.getName())
                .orElse("");
        Proposal proposal = new Proposal(trouble.page(), "fix.recommend", name);
        proposal.insert(
                Parts.endOf(afi, trouble.page()),
                "\n\nrecommendation " + own + theme + " addresses " + name + "\n    " + Words.of("todo"));
        return named(afi, name, trouble.page(), proposal);
    }

    private static Proposal named(Afi afi, String name, Page page, Proposal proposal) {
        return afi.getName() != null
                ? proposal
                : proposal.insert(
                        StructureLine.of(afi, page).pieces().getFirst().to(), " " + name);
    }

    /** The answers in the same file, those nearest by place in the report first. */
    private static List<Answer> candidates(Afi afi, WholeReport report) {
        Place place = report.placeOf(afi);
        List<Answer> answers = new ArrayList<>(report.all(Answer.class));
        answers.removeIf(answer -> answer.eContainer() != afi.eContainer() || answer.getName() == null);
        answers.sort(Comparator.comparing(
                        (Answer answer) -> !report.placeOf(answer).area().equals(place.area()))
                .thenComparing(answer -> !report.placeOf(answer).domain().equals(place.domain())));
        return answers.subList(0, Math.min(MOST, answers.size()));
    }
}
