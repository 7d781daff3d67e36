// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.List;
import java.util.Optional;
import org.candour.language.server.TokenLegend;
import org.candour.studio.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** How each piece of a report looks on the screen: like a manuscript with coloured margins, not like a program. */
final class Manuscript {

    private final Look look;

    Manuscript(Look look) {
        this.look = look;
    }

    /**
     * The style of a piece of text.
     *
     * @param type its type in the legend of the server
     * @param modifiers its modifiers, one bit each
     * @return empty where it looks like plain prose
     */
    Optional<StyleRange> style(String type, int modifiers) {
        String line = line(modifiers);
        return switch (type) {
            case TokenLegend.KEYWORD -> Optional.of(tag(line));
            case TokenLegend.NAME, TokenLegend.PATH, TokenLegend.NUMBER -> Optional.of(colour(look.quiet()));
            case TokenLegend.TITLE, TokenLegend.WORDS -> title(line);
            case TokenLegend.EMPHASIS -> Optional.of(font(SWT.ITALIC));
            case TokenLegend.STRONG -> Optional.of(font(SWT.BOLD));
            case TokenLegend.REFERENCE, TokenLegend.PLACEHOLDER -> Optional.of(colour(look.link()));
            case TokenLegend.FOOTNOTE -> Optional.of(small());
            case TokenLegend.MARK -> Optional.of(colour(look.quiet()));
            case TokenLegend.COMMENT -> Optional.of(comment());
            default -> Optional.empty();
        };
    }

    private static String line(int modifiers) {
        List<String> names = TokenLegend.MODIFIERS;
        for (int i = 0; i < names.size(); i++) {
            if ((modifiers & 1 << i) != 0) {
                return names.get(i);
            }
        }
        return "";
    }

    private StyleRange tag(String line) {
        Color tagged = switch (line) {
            case "strength" -> look.strength();
            case "afi" -> look.afi();
            case "answer" -> look.answer();
            default -> look.quiet();
        };
        StyleRange style = colour(tagged);
        style.fontStyle = tagged.equals(look.quiet()) ? SWT.NORMAL : SWT.BOLD;
        return style;
    }

    private Optional<StyleRange> title(String line) {
        StyleRange style = new StyleRange();
        switch (line) {
            case "chapter" -> style.font = look.fonts().chapter();
            case "section", "heading", "domain", "area" ->
                style.font = look.fonts().heading();
            default -> style.fontStyle = SWT.NORMAL;
        }
        return Optional.of(style);
    }

    private StyleRange small() {
        StyleRange style = colour(look.note());
        style.font = look.fonts().note();
        return style;
    }

    private StyleRange comment() {
        StyleRange style = colour(look.quiet());
        style.fontStyle = SWT.ITALIC;
        return style;
    }

    private static StyleRange colour(Color colour) {
        StyleRange style = new StyleRange();
        style.foreground = colour;
        return style;
    }

    private static StyleRange font(int fontStyle) {
        StyleRange style = new StyleRange();
        style.fontStyle = fontStyle;
        return style;
    }
}
