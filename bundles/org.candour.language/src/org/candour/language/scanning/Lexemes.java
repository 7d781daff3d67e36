// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.ArrayList;
import java.util.List;

/** Collects the lexemes of a text in order, and sees to it that nothing of the text is left out. */
final class Lexemes {
    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int end;

    Lexemes(String text) {
        this.text = text;
    }

    /** Adds a lexeme; what lies between it and the one before becomes space or is set aside. */
    void add(Lexeme lexeme) {
        fill(lexeme.from());
        lexemes.add(lexeme);
        end = lexeme.to();
    }

    void add(Kind kind, int from, int to) {
        add(Lexeme.of(kind, from, to));
    }

    /** Adds an empty lexeme before the character at an offset. */
    void open(Kind kind, int at) {
        add(kind, at, at);
    }

    /** Adds an empty lexeme straight after the last one. */
    void close(Kind kind) {
        add(kind, end, end);
    }

    List<Lexeme> toEndOfText() {
        fill(text.length());
        return List.copyOf(lexemes);
    }

    private void fill(int to) {
        if (to > end) {
            lexemes.add(Lexeme.of(isBlank(to) ? Kind.SPACE : Kind.ASIDE, end, to));
            end = to;
        }
    }

    private boolean isBlank(int to) {
        for (int i = end; i < to; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
