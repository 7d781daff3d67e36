// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Element;
import org.candour.model.FrameworkChoice;
import org.candour.model.HeaderField;
import org.candour.model.HeaderWords;
import org.candour.model.Include;
import org.candour.model.InspectionFile;
import org.candour.model.Owner;
import org.candour.model.Recommendation;

/**
 * A report over all its files, in reading order: the main file with the included ones put in their places.
 * A file included twice, or by itself, is taken once; what is wrong with that, the reader reports.
 */
public final class WholeReport {
    private final List<Element> elements;
    private final Map<Element, Place> places = new HashMap<>();
    private final Map<Afi, List<Answer>> answers = new HashMap<>();
    private final Map<Class<?>, List<?>> byKind = new HashMap<>();
    private final Optional<FrameworkGuide> framework;
    private final Memory memory;

    private WholeReport(List<Element> elements, Memory memory) {
        this.memory = memory;
        this.elements = List.copyOf(elements);
        Place here = Place.BEFORE_ALL;
        for (Element element : elements) {
            here = here.enter(element);
            places.put(element, here);
            if (element instanceof Answer answer) {
                answered(answer)
                        .forEach(afi -> answers.computeIfAbsent(afi, a -> new ArrayList<>())
                                .add(answer));
            }
        }
        framework = first(FrameworkChoice.class)
                .map(FrameworkChoice::getFramework)
                .filter(chosen -> !chosen.eIsProxy())
                .map(FrameworkGuide::of);
    }

    /**
     * Looks at a report.
     *
     * @param main its main file, with the files of its include lines set
     */
    public static WholeReport of(InspectionFile main) {
        return new WholeReport(elements(main), new Memory());
    }

    /** Looks at this report after some of its lines have been replaced; what was derived from the others still holds. */
    public WholeReport after(InspectionFile main) {
        WholeReport now = new WholeReport(elements(main), memory);
        memory.keepOnly(now.places.keySet());
        return now;
    }

    private static List<Element> elements(InspectionFile main) {
        List<Element> elements = new ArrayList<>();
        collect(main, elements, new LinkedHashSet<>());
        return elements;
    }

    /** What follows from one line alone, worked out at most once. */
    public <T> T derived(Derivation<T> derivation, Element line) {
        return memory.derive(derivation, line);
    }

    private static void collect(InspectionFile file, List<Element> into, Set<InspectionFile> seen) {
        if (!seen.add(file)) {
            return;
        }
        for (Element element : file.getElements()) {
            into.add(element);
            if (element instanceof Include include && include.getFile() != null) {
                collect(include.getFile(), into, seen);
            }
        }
    }

    /** All lines in reading order; an include line stands before the lines it includes. */
    public List<Element> elements() {
        return elements;
    }

    /** The lines of one kind in reading order. */
    @SuppressWarnings("unchecked") // Each class is the key of a list of its own kind.
    public <T extends Element> List<T> all(Class<T> kind) {
        return (List<T>) byKind.computeIfAbsent(
                kind, k -> elements.stream().filter(kind::isInstance).toList());
    }

    /** The first line of one kind. */
    public <T extends Element> Optional<T> first(Class<T> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The words of a header line; empty when the line or its words are missing. */
    public Optional<String> words(HeaderField field) {
        return all(HeaderWords.class).stream()
                .filter(line -> line.getField() == field && line.getWords() != null)
                .map(HeaderWords::getWords)
                .findFirst();
    }

    /** The framework the report is written under; empty when none is named or found. */
    public Optional<FrameworkGuide> framework() {
        return framework;
    }

    /** Where a line of this report stands. */
    public Place placeOf(Element element) {
        return places.getOrDefault(element, Place.BEFORE_ALL);
    }

    /** The AFIs an answer addresses, without names that lead nowhere. */
    public static List<Afi> answered(Answer answer) {
        return answer.getAddresses().stream()
                .filter(afi -> !afi.eIsProxy())
                .distinct()
                .toList();
    }

    /** Who sees to an answer; empty when nobody is named, or by a name that leads nowhere. */
    public static Optional<Owner> ownerOf(Answer answer) {
        return Optional.ofNullable(answer.getOwner()).filter(owner -> !owner.eIsProxy());
    }

    /** Recommendations and considerations that answer an AFI, in reading order; empty when none does. */
    public List<Answer> answersTo(Afi afi) {
        return answers.getOrDefault(afi, List.of());
    }

    /** The recommendations in the order they are numbered. */
    public List<Recommendation> recommendations() {
        return all(Recommendation.class);
    }
}
