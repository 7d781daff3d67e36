// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells bold and italic type from the tags and the style of an element. */
final class Style {
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn");
    private static final Pattern WEIGHT = Pattern.compile("font-weight:\\s*(\\w+)");
    private static final Pattern SLANT = Pattern.compile("font-style:\\s*(\\w+)");
    private static final Set<String> HEAVY = Set.of("bold", "bolder", "600", "700", "800", "900");

    private Style() {}

    static boolean bold(Element element, boolean around) {
        Matcher weight = WEIGHT.matcher(style(element));
        return weight.find() ? HEAVY.contains(weight.group(1)) : around || BOLD.contains(element.normalName());
    }

    static boolean italic(Element element, boolean around) {
        Matcher slant = SLANT.matcher(style(element));
        return slant.find() ? !slant.group(1).equals("normal") : around || ITALIC.contains(element.normalName());
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
