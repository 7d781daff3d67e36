// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.candour.model.Judgement;
import org.candour.rules.Suggestion;
import org.eclipse.emf.ecore.EReference;

/** Finds the links of a text that lead nowhere, or to several elements of different kinds. */
public final class UnknownNames {
    private static final int MOST_GUESSES = 100;
    private static final EReference TARGET = InspectionPackage.Literals.REFERENCE__TARGET;

    private static final Set<EReference> MAY_BE_OF_SEVERAL_KINDS =
            Set.of(TARGET, InspectionPackage.Literals.WORD_LIMIT__PART);

    private final ReportNames names;
    private final Supplier<Collection<String>> frameworks;
    private final Set<Element> meant = new LinkedHashSet<>();
    private int guesses;

    /**
     * Gets ready to look through the links of a report.
     *
     * @param names the names of the report
     * @param frameworks tells the names of the frameworks there are, for suggestions; asked only when one is unknown
     */
    public UnknownNames(ReportNames names, Supplier<Collection<String>> frameworks) {
        this.names = names;
        this.frameworks = frameworks;
    }

    /** The elements that were probably meant by unknown names, so that nobody complains that nothing leads to them. */
    public Set<Element> meant() {
        return meant;
    }

    /** What is wrong with a link that has been led, placed in the text it was parsed from. */
    public Optional<Slip> check(Link link) {
        if (link.target().isEmpty()) {
            return Optional.of(unknown(link));
        }
        return MAY_BE_OF_SEVERAL_KINDS.contains(link.reference()) ? ambiguous(link) : Optional.empty();
    }

    private Slip unknown(Link link) {
        EReference reference = link.reference();
        List<Element> others = ReportNames.isToFramework(reference) ? List.of() : names.bearers(link.name());
        if (!others.isEmpty()) {
            String other = Kinds.one(others.getFirst());
            return slip(ReadingRule.NAME_OF_WRONG_KIND, link, other, Kinds.wanted(link.holder(), reference));
        }
        Optional<String> guess = guess(link);
        guess.ifPresent(near -> meant.addAll(names.candidates(near, reference, link.holder())));
        String kind = Kinds.soughtBy(reference);
        return guess.map(
                        near -> slip(ReadingRule.UNKNOWN_NAME, link, kind, near).variant("guess"))
                .orElseGet(() ->
                        slip(ReadingRule.UNKNOWN_NAME, link, kind).variant(reference == TARGET ? "reference" : ""));
    }

    /** Guessing takes long where there is much to guess from, so a report with a great many unknown names gets few. */
    private Optional<String> guess(Link link) {
        return guesses++ < MOST_GUESSES ? Suggestion.nearest(link.name(), candidates(link)) : Optional.empty();
    }

    private Collection<String> candidates(Link link) {
        Collection<String> known = names.known(link.reference(), link.holder());
        if (link.reference() != InspectionPackage.Literals.FRAMEWORK_CHOICE__FRAMEWORK) {
            return known;
        }
        Collection<String> all = new TreeSet<>(known);
        all.addAll(frameworks.get());
        return all;
    }

    /** Names borne twice are told of where they are given, but not those that framework and report share. */
    private Optional<Slip> ambiguous(Link link) {
        List<Element> candidates = names.candidates(link.name(), link.reference(), link.holder());
        if (candidates.size() < 2) {
            return Optional.empty();
        }
        List<String> kinds = candidates.stream().map(Kinds::one).distinct().toList();
        long own = candidates.stream().filter(UnknownNames::isOwnName).count();
        return kinds.size() > 1 && own <= 1
                ? Optional.of(slip(ReadingRule.AMBIGUOUS_NAME, link, String.join(" and ", kinds)))
                : Optional.empty();
    }

    private static boolean isOwnName(Element element) {
        return !(element instanceof Domain || element instanceof Area || element instanceof Judgement);
    }

    private static Slip slip(ReadingRule rule, Link link, String... more) {
        List<String> words =
                Stream.concat(Stream.of(link.name()), Stream.of(more)).toList();
        return new Slip(rule, "", link.from(), link.to(), words);
    }
}
