// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.wording;

import java.util.Optional;
import org.candour.model.Abbreviation;
import org.candour.model.Area;
import org.candour.model.Described;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.HeaderWords;
import org.candour.model.Judgement;
import org.candour.model.Question;
import org.candour.model.Titled;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;

/** How the server speaks of the lines of a report. */
public final class Called {
    private static final int LONG = 100;

    private Called() {}

    /** What a line is, as a label begins: "AFI", "Good practice". */
    public static String kind(Element element) {
        return Words.of("kind." + element.eClass().getName());
    }

    /** The printed words of a line, from the framework where it gives them; empty when it has none. */
    public static Optional<String> title(Element element, WholeReport report) {
        Optional<String> own =
                switch (element) {
                    case Titled titled -> Optional.ofNullable(titled.getTitle());
                    case Fact fact -> Optional.ofNullable(fact.getWords());
                    case Abbreviation abbreviation -> Optional.ofNullable(abbreviation.getWords());
                    case HeaderWords header -> Optional.ofNullable(header.getWords());
                    default -> Optional.empty();
                };
        return own.or(() -> report.framework().flatMap(framework -> given(element, framework)));
    }

    private static Optional<String> given(Element element, FrameworkGuide framework) {
        String name = String.valueOf(element.getName());
        return switch (element) {
            case Domain domain -> framework.domain(name).map(Titled::getTitle);
            case Area area -> framework.area(name).map(Titled::getTitle);
            case Judgement judgement -> framework.questions().stream()
                    .filter(question -> name.equals(question.getName()))
                    .findFirst()
                    .map(Question::getTitle);
            default -> Optional.empty();
        };
    }

    /** What a line says in a few words: its title, or how its prose begins; empty when it says nothing. */
    public static Optional<String> briefly(Element element, WholeReport report) {
        return title(element, report).or(() -> beginning(element)).map(Called::shortened);
    }

    /** How the prose of a line begins: its first paragraph; empty when it has none. */
    public static Optional<String> beginning(Element element) {
        return element instanceof Described described && described.getBody() != null
                ? PlainWords.beginning(described.getBody())
                : Optional.empty();
    }

    private static String shortened(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONG);
        return words.substring(0, end > 0 ? end : LONG) + " …";
    }
}
