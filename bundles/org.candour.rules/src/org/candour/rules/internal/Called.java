// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import java.util.Locale;
import org.candour.model.Afi;
import org.candour.model.Element;
import org.candour.model.GoodPractice;
import org.candour.model.HeaderWords;
import org.candour.model.NoAfi;
import org.candour.model.NumberedParagraph;
import org.candour.model.ReportHeader;
import org.candour.model.TableBlock;
import org.candour.model.Titled;

/** How messages speak of a line. */
public final class Called {
    private Called() {}

    /** What a line is, in the author's words: "recommendation", "AFI". */
    public static String kind(Element element) {
        return switch (element) {
            case Afi afi -> "AFI";
            case NoAfi none -> "no afi";
            case GoodPractice practice -> "good practice";
            case NumberedParagraph paragraph -> "paragraph";
            case TableBlock table -> "table";
            case ReportHeader report -> "report";
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
        return article(kind(element)) + " " + kind(element);
    }

    private static String quoted(Element element) {
        return "\"" + element.getName() + "\"";
    }

    private static String article(String kind) {
        return "AEIOUaeiou".indexOf(kind.charAt(0)) >= 0 ? "an" : "a";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
