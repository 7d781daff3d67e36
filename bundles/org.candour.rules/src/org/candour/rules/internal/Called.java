// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.model.Afi;
import org.candour.model.Element;
import org.candour.model.GoodPractice;
import org.candour.model.HeaderWords;
import org.candour.model.LookChoice;
import org.candour.model.NoAfi;
import org.candour.model.NumberedParagraph;
import org.candour.model.ReportHeader;
import org.candour.model.RequiredChapter;
import org.candour.model.TableBlock;
import org.candour.model.Titled;

/** How messages speak of lines and names. */
public final class Called {
    private Called() {}

    /** What a line is, in the author's words: "recommendation", "AFI". */
    public static String kind(Element element) {
        return switch (element) {
            case Afi afi -> "AFI";
            case NoAfi none -> "\"no afi\" line";
            case GoodPractice practice -> "good practice";
            case NumberedParagraph paragraph -> "paragraph";
            case TableBlock table -> "table";
            case ReportHeader report -> "report";
            case LookChoice look -> "look";
            case RequiredChapter required -> "required chapter";
            case HeaderWords words -> words.getField().getLiteral();
            default -> element.eClass().getName().toLowerCase(Locale.ROOT);
        };
    }

    /** The line at the beginning of a sentence: {@code Recommendation "rigour"}, or {@code This recommendation}. */
    public static String first(Element element) {
        return element.getName() == null ? "This " + kind(element) : capital(kind(element)) + " " + quoted(element);
    }

    /** The line within a sentence: {@code recommendation "rigour"}, {@code chapter "What We Found"}, {@code an AFI}. */
    public static String within(Element element) {
        if (element.getName() != null) {
            return kind(element) + " " + quoted(element);
        }
        if (element instanceof Titled titled && titled.getTitle() != null) {
            return kind(element) + " \"" + titled.getTitle() + "\"";
        }
        return some(element);
    }

    /** Any line of its kind: {@code an AFI}. */
    public static String some(Element element) {
        String kind = kind(element);
        return ("AEIOUaeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    /** The printed words of a line, or its name when it has none. */
    public static String title(Titled line) {
        return line.getTitle() == null ? String.valueOf(line.getName()) : line.getTitle();
    }

    /** The question that ends a message about an unknown name: {@code Did you mean "x"?} or {@code "x" or "y"?} */
    public static String didYouMean(List<String> guesses) {
        return "Did you mean "
                + guesses.stream().limit(3).map(Called::quoted).collect(Collectors.joining(" or "))
                + "?";
    }

    /** The sentence that ends a message where the names to choose from are few: {@code Choose from "x", "y".} */
    public static String listed(Collection<String> names) {
        int many = 12;
        return "Choose from "
                + names.stream().limit(many).map(Called::quoted).collect(Collectors.joining(", "))
                + (names.size() > many ? " and others." : ".");
    }

    private static String quoted(Element element) {
        return quoted(element.getName());
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
