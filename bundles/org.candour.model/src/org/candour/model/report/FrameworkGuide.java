// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.Grade;
import org.candour.model.InspectionFile;
import org.candour.model.Numbering;
import org.candour.model.NumberingStyle;
import org.candour.model.Outcome;
import org.candour.model.Question;
import org.candour.model.RequiredChapter;
import org.candour.model.Scale;
import org.candour.model.Severity;
import org.candour.model.SeverityChoice;
import org.candour.model.WordLimit;

/** What a framework lays down: the part of its file that reports are held to. */
public final class FrameworkGuide {
    private final Framework framework;
    private final List<Element> elements;
    private final Map<Scale, List<Grade>> grades = new LinkedHashMap<>();
    private final Map<Domain, List<Area>> areas = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Element>> byName = new HashMap<>();
    private final WordLimits limits;

    private FrameworkGuide(Framework framework) {
        this.framework = framework;
        this.elements = framework.eContainer() instanceof InspectionFile file
                ? List.copyOf(file.getElements())
                : List.of(framework);
        this.limits = new WordLimits(all(WordLimit.class));
        List<Grade> scale = new ArrayList<>();
        List<Area> domain = new ArrayList<>();
        for (Element element : elements) {
            switch (element) {
                case Scale s -> grades.put(s, scale = new ArrayList<>());
                case Grade g -> scale.add(g);
                case Domain d -> areas.put(d, domain = new ArrayList<>());
                case Area a -> domain.add(a);
                default -> {}
            }
        }
    }

    static FrameworkGuide of(Framework framework) {
        return new FrameworkGuide(framework);
    }

    /** The line that names the framework. */
    public Framework framework() {
        return framework;
    }

    /** How paragraphs are numbered; 7.8 unless the framework says otherwise. */
    public NumberingStyle numbering() {
        return all(Numbering.class).stream()
                .map(Numbering::getStyle)
                .findFirst()
                .orElse(NumberingStyle.CHAPTER_PARAGRAPH);
    }

    /** The chapters every report must have. */
    public List<RequiredChapter> requiredChapters() {
        return all(RequiredChapter.class);
    }

    /** The domains in order. */
    public List<Domain> domains() {
        return all(Domain.class);
    }

    /** The domain of a name. */
    public Optional<Domain> domain(String name) {
        return named(Domain.class, name);
    }

    /** All areas in order. */
    public List<Area> areas() {
        return all(Area.class);
    }

    /** The areas of a domain of this framework in order. */
    public List<Area> areasOf(Domain domain) {
        return List.copyOf(areas.getOrDefault(domain, List.of()));
    }

    /** The area of a name. */
    public Optional<Area> area(String name) {
        return named(Area.class, name);
    }

    /** The questions every report must judge. */
    public List<Question> questions() {
        return all(Question.class);
    }

    /** The grades of a question's scale, best first; empty when the scale is unknown. */
    public List<Grade> gradesOf(Question question) {
        return List.copyOf(grades.getOrDefault(question.getScale(), List.of()));
    }

    /** The outcomes a revisit may find. */
    public List<Outcome> outcomes() {
        return all(Outcome.class);
    }

    /** The severity this framework gives a rule; empty when it leaves the rule's own. */
    public Optional<Severity> severityOf(String rule) {
        return named(SeverityChoice.class, rule).map(SeverityChoice::getSeverity);
    }

    /** The limit on the words of a part of a report: on the very part, or else on its kind; empty when there is none. */
    public Optional<WordLimit> limitOn(Element part) {
        return limits.on(part);
    }

    /** Whether a line of a framework names a part of reports that a limit may be set on. */
    public static boolean mayBeLimited(Element line) {
        return line instanceof RequiredChapter
                || line instanceof Domain
                || line instanceof Area
                || line instanceof Question;
    }

    private <T extends Element> Optional<T> named(Class<T> kind, String name) {
        return Optional.ofNullable(
                        byName.computeIfAbsent(kind, this::firstOfEachName).get(name))
                .map(kind::cast);
    }

    private Map<String, Element> firstOfEachName(Class<?> kind) {
        Map<String, Element> firsts = new HashMap<>();
        elements.stream()
                .filter(element -> kind.isInstance(element) && element.getName() != null)
                .forEach(element -> firsts.putIfAbsent(element.getName(), element));
        return firsts;
    }

    private <T extends Element> List<T> all(Class<T> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
