// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.style;

import org.candour.layout.font.Typeface;

/** The voices in which each kind of text is set. */
public final class Voices {
    public static final Voice BODY = Voice.serif(10.5, 14.8);
    public static final Voice NOTE = Voice.serif(8.5, 11);
    public static final Voice SMALL = Voice.sans(8.8, 11.6);
    public static final Voice LEAD = Voice.heading(Typeface.SANS_SEMIBOLD, 11, 14.8);
    public static final Voice CELL = Voice.sans(9.3, 12.2);
    public static final Voice HEAD_CELL = Voice.heading(Typeface.SANS_SEMIBOLD, 9.3, 12.2);
    public static final Voice CAPTION = Voice.heading(Typeface.SANS_SEMIBOLD, 9.8, 12.8);
    public static final Voice BOX_TITLE = Voice.heading(Typeface.SANS_BOLD, 11, 14.8);
    public static final Voice CONTENTS_CHAPTER = Voice.heading(Typeface.SANS_SEMIBOLD, 11, 14.5);
    public static final Voice CONTENTS_SECTION = Voice.sans(10.2, 13.6);
    public static final Voice COVER_TITLE = recoloured(Voice.heading(Typeface.SANS_BOLD, 33, 38));
    public static final Voice COVER_ISSUER = recoloured(Voice.heading(Typeface.SANS_SEMIBOLD, 13, 17));
    public static final Voice COVER_LINE = Voice.heading(Typeface.SANS, 15, 21);
    public static final Voice COVER_DATE = Voice.heading(Typeface.SANS_SEMIBOLD, 12, 16);

    public static final Voice COVER_DRAFT = new Voice(
            TextStyle.of(Typeface.SANS_BOLD, 15, Palette.ACCENT),
            Typeface.SANS_ITALIC,
            Typeface.SANS_BOLD,
            Typeface.SANS_BOLD,
            21);

    private Voices() {}

    /** The voice of a heading. */
    public static Voice heading(int level) {
        return switch (level) {
            case 1 -> Voice.heading(Typeface.SANS_BOLD, 22, 26);
            case 2 -> Voice.heading(Typeface.SANS_BOLD, 15, 18.5);
            case 3 -> Voice.heading(Typeface.SANS_SEMIBOLD, 12.3, 15.5);
            default -> Voice.heading(Typeface.SANS_SEMIBOLD, 10.8, 14.8);
        };
    }

    private static Voice recoloured(Voice voice) {
        return new Voice(
                voice.plain().in(Palette.WHITE), voice.italic(), voice.bold(), voice.boldItalic(), voice.leading());
    }
}
