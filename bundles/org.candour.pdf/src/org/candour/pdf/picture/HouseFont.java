// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import com.github.weisj.jsvg.parser.DomElement;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.candour.layout.font.Typeface;

/**
 * The font of words in drawings: always Candour's own sans serif, whatever a drawing asks for, since the fonts
 * of the machine at hand would make another file elsewhere.
 */
final class HouseFont {

    private static final String FAMILY = "Source Sans 3";

    private static final List<Typeface> FACES = List.of(Typeface.SANS, Typeface.SANS_ITALIC, Typeface.SANS_BOLD);

    private static final List<String> WITH_WORDS = List.of("text", "tspan", "textpath");

    private static boolean registered;

    private HouseFont() {}

    /** Makes the font known to Java; must come before the first drawing. */
    static synchronized void register() {
        if (!registered) {
            FACES.forEach(HouseFont::register);
            registered = true;
        }
    }

    /** Sets all words of a drawing in the font; a style on the element itself wins over any other. */
    static void apply(DomElement element) {
        if (WITH_WORDS.contains(element.tagName().toLowerCase(Locale.ROOT))) {
            element.setAttribute("style", element.attribute("style", "") + ";font-family:" + FAMILY);
        }
        element.children().forEach(HouseFont::apply);
    }

    private static void register(Typeface typeface) {
        try {
            Font font = Font.createFont(
                    Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.face().program()));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("The font of drawings cannot be read.", broken);
        }
    }
}
