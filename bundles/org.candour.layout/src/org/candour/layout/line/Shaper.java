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

/** Shapes words, each word of each font once. Belongs to one run of the page setter. */
public final class Shaper {
    private final Map<Typeface, Map<String, ShapedText>> known = new EnumMap<>(Typeface.class);
    private final Set<String> missing = new LinkedHashSet<>();

    /** The glyphs of words in a font. */
    public ShapedText shape(Typeface typeface, String words) {
        return known.computeIfAbsent(typeface, t -> new HashMap<>())
                .computeIfAbsent(words, w -> shapeAnew(typeface, w));
    }

    private ShapedText shapeAnew(Typeface typeface, String words) {
        missing.addAll(typeface.face().missing(words));
        return typeface.face().shape(words);
    }

    /** The characters met so far that the fonts cannot print, in order of appearance. */
    public List<String> missing() {
        return List.copyOf(missing);
    }
}
