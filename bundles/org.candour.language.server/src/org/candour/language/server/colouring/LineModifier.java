// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.colouring;

import java.util.Map;
import java.util.Set;
import org.candour.language.server.TokenLegend;

/** Which modifier the tokens of a line have, by its keyword. */
final class LineModifier {
    private static final Map<String, String> BY_KEYWORD = Map.ofEntries(
            Map.entry("chapter", "chapter"),
            Map.entry("appendix", "chapter"),
            Map.entry("contract", "chapter"),
            Map.entry("report", "chapter"),
            Map.entry("section", "section"),
            Map.entry("heading", "heading"),
            Map.entry("domain", "domain"),
            Map.entry("area", "area"),
            Map.entry("strength", "strength"),
            Map.entry("good-practice", "strength"),
            Map.entry("afi", "afi"),
            Map.entry("no", "afi"),
            Map.entry("consideration", "answer"),
            Map.entry("recommendation", "answer"));

    /** The lines whose words are printed as a title or caption. */
    private static final Set<String> TITLED = Set.of(
            "report",
            "chapter",
            "section",
            "heading",
            "appendix",
            "contract",
            "box",
            "table",
            "figure",
            "domain",
            "area");

    private LineModifier() {}

    /** The bit of the modifier; 0 when lines of this kind have none. */
    static int of(String keyword) {
        String modifier = BY_KEYWORD.get(keyword);
        return modifier == null ? 0 : 1 << TokenLegend.MODIFIERS.indexOf(modifier);
    }

    static boolean hasTitle(String keyword) {
        return TITLED.contains(keyword);
    }
}
