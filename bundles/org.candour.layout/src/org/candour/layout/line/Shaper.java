// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.layout.font.ShapedText;
import org.candour.layout.font.Typeface;

/** Shapes words, each word of each font once. */
public final class Shaper {
    private static final int MOST_WORDS = 50_000;

    private final Map<Typeface, Map<String, ShapedText>> known = new EnumMap<>(Typeface.class);
    private final Set<String> missing = new LinkedHashSet<>();

    /** The glyphs of words in a font. */
    public ShapedText shape(Typeface typeface, String words) {
        ShapedText shaped = known.computeIfAbsent(typeface, t -> new HashMap<>())
                .computeIfAbsent(words, w -> typeface.face().shape(w));
        missing.addAll(shaped.missing());
        return shaped;
    }

    /** Notes characters the fonts cannot print, in words that were shaped earlier. */
    public void met(List<String> characters) {
        missing.addAll(characters);
    }

    /** The characters met since the beginning that the fonts cannot print, in order of appearance. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** Begins anew: what was met is forgotten, and of the words so many are kept as a long report has. */
    public void begin() {
        missing.clear();
        known.values().removeIf(words -> words.size() > MOST_WORDS);
    }
}
