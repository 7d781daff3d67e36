// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts shipped with Candour: Source Serif 4 for text, Source Sans 3 for headings and tables. */
public enum Typeface {
    SERIF("SourceSerif4-Regular"),
    SERIF_ITALIC("SourceSerif4-It"),
    SERIF_BOLD("SourceSerif4-Bold"),
    SERIF_BOLD_ITALIC("SourceSerif4-BoldIt"),
    SANS("SourceSans3-Regular"),
    SANS_ITALIC("SourceSans3-It"),
    SANS_SEMIBOLD("SourceSans3-Semibold"),
    SANS_BOLD("SourceSans3-Bold");

    private final String fontName;
    private OpenTypeFace face;

    Typeface(String fontName) {
        this.fontName = fontName;
    }

    /** The font, read when first asked for. */
    public synchronized OpenTypeFace face() {
        if (face == null) {
            face = new OpenTypeFace(fontName, program());
        }
        return face;
    }

    private byte[] program() {
        String path = "/fonts/" + fontName + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The font " + path + " is missing from this installation.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + path + " of this installation cannot be read.", e);
        }
    }
}
