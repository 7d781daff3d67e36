// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.List;
import org.candour.language.formatting.LinePlacer.Places;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;

/** The spaces within prose that say nothing: those behind the marks of items, and those around the cells of tables. */
final class ProseSpacing {
    private final String text;
    private final Spacing spacing;
    private final List<PlacedLine> lines;
    private int line;

    ProseSpacing(String text, Spacing spacing, Places places) {
        this.text = text;
        this.spacing = spacing;
        this.lines = places.lines();
    }

    void wish(List<Lexeme> lexemes) {
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Kind.BULLET && i + 1 < lexemes.size()) {
                mark(lexeme, lexemes.get(i + 1));
            } else if (lexeme.kind() == Kind.TABLE_IN) {
                int end = i;
                while (lexemes.get(end).kind() != Kind.TABLE_OUT) {
                    end++;
                }
                new TableSpacing(text, spacing, placeOf(lexeme)).wish(lexemes.subList(i, end));
                i = end;
            }
        }
    }

    private void mark(Lexeme mark, Lexeme next) {
        if (next.kind() == Kind.SPACE && !spacing.breaks(next.from(), next.to()) && next.to() < text.length()) {
            spacing.wish(placeOf(mark).part(), next.from(), next.to(), " ");
        }
    }

    private PlacedLine placeOf(Lexeme first) {
        while (lines.get(line).first() < first.from()) {
            line++;
        }
        return lines.get(line);
    }
}
