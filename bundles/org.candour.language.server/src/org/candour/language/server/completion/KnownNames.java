// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.wording.Called;
import org.candour.language.server.wording.Words;
import org.candour.model.Afi;
import org.candour.model.Area;
import org.candour.model.Described;
import org.candour.model.Element;
import org.candour.model.Grade;
import org.candour.model.Owner;
import org.candour.model.Scale;
import org.candour.model.Strength;
import org.candour.model.Theme;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.publish.Checkup;

/** The names that something in the report bears. */
record KnownNames(Situation situation) {
    private WholeReport report() {
        return situation.page().whole();
    }

    /** The AFIs: those nothing answers yet first, and of these first those of the area the caret is in. */
    List<Offer> afis(Set<String> without) {
        WholeReport report = report();
        Optional<Area> here =
                situation.caret().element().flatMap(line -> report.placeOf(line).area());
        List<Afi> afis = new ArrayList<>(report.all(Afi.class));
        afis.sort(Comparator.comparing((Afi afi) -> !report.answersTo(afi).isEmpty())
                .thenComparing(afi -> !report.placeOf(afi).area().equals(here)));
        return named(afis, without);
    }

    List<Offer> strengths(Set<String> without) {
        return named(report().all(Strength.class), without);
    }

    List<Offer> themes() {
        return named(report().all(Theme.class), Set.of());
    }

    List<Offer> owners() {
        return named(report().all(Owner.class), Set.of());
    }

    List<Offer> scales() {
        return named(
                situation.page().elements().stream()
                        .filter(Scale.class::isInstance)
                        .toList(),
                Set.of());
    }

    /** The parts of the framework on this page that a limit may be set on. */
    List<Offer> limitable() {
        return named(
                situation.page().elements().stream()
                        .filter(FrameworkGuide::mayBeLimited)
                        .toList(),
                Set.of());
    }

    /** The grades of a question's scale, best first. */
    List<Offer> grades(String question) {
        Optional<FrameworkGuide> framework = report().framework();
        List<Grade> grades = framework.stream()
                .flatMap(guide -> guide.questions().stream()
                        .filter(asked -> question.equals(asked.getName()))
                        .flatMap(asked -> guide.gradesOf(asked).stream()))
                .toList();
        return named(grades, Set.of());
    }

    /** Whatever can be referred to because it is printed. */
    List<Offer> printed() {
        return named(
                report().elements().stream().filter(Described.class::isInstance).toList(), Set.of());
    }

    /** The rules that a framework may set the severity of. */
    List<Offer> rules() {
        return Checkup.explanations().all().stream()
                .map(rule ->
                        Offer.word(rule.id(), Offer.Sort.CHOICE, Optional.of(rule.title()), Optional.of(rule.why())))
                .toList();
    }

    private List<Offer> named(List<? extends Element> elements, Set<String> without) {
        Set<String> seen = new HashSet<>(without);
        List<Offer> offers = new ArrayList<>();
        for (Element element : elements) {
            if (element.getName() != null && seen.add(element.getName())) {
                offers.add(offer(element));
            }
        }
        return offers;
    }

    private Offer offer(Element element) {
        String kind = Called.kind(element);
        Optional<String> words = situation.page().titles().briefly(element);
        boolean answered =
                element instanceof Afi afi && !report().answersTo(afi).isEmpty();
        String detail = answered ? kind + ", " + Words.of("complete.answered") : kind;
        Optional<String> shown =
                Optional.of(words.map(brief -> detail + " · " + brief).orElse(detail));
        return Offer.word(
                element.getName(),
                Offer.Sort.NAME,
                shown,
                Called.beginning(element).or(() -> words));
    }
}
