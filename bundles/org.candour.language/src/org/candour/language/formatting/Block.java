// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.List;
import java.util.Set;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;

/**
 * A structure line with its prose.
 *
 * @param part number of the part of the text that the structure line is
 * @param line the lexemes of its structure line that say something, by place
 * @param prose whether it has prose
 */
record Block(int part, List<Lexeme> line, boolean prose) {
    private static final Set<String> HEAD =
            Set.of("report", "subject", "force", "inspectorate", "marking", "framework", "fieldwork", "published");

    /** The word it begins with, as it was meant. */
    String keyword() {
        return line.getFirst().keyword();
    }

    int from() {
        return line.getFirst().from();
    }

    int to() {
        return line.getLast().to();
    }

    boolean titled() {
        return line.stream().anyMatch(lexeme -> lexeme.kind() == Kind.WORDS);
    }

    /** Whether no blank line parts it from the block straight below: lines of the head, and a figure and its words. */
    boolean joins(Block below) {
        boolean head = HEAD.contains(keyword()) && HEAD.contains(below.keyword());
        boolean figure = keyword().equals("figure") && below.keyword().equals("alt");
        return !prose && !below.prose && (head || figure);
    }
}
