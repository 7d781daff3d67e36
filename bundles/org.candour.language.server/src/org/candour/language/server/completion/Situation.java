// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.Optional;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.Scan;
import org.candour.language.server.reports.Page;
import org.candour.language.server.reports.Spot;
import org.candour.language.server.reports.TextLines;

/**
 * What is being written at a caret.
 *
 * @param caret the caret
 * @param from offset at which the word being written begins
 * @param where in what kind of place
 * @param clauses what its structure line says before that word, where it is on one
 */
record Situation(Spot caret, int from, Where where, Optional<Clauses> clauses) {
    /** The kinds of place. */
    enum Where {
        LINE_START,
        CLAUSE,
        REFERENCE,
        PLACEHOLDER,
        PATH,
        ELSEWHERE
    }

    /** The file. */
    Page page() {
        return caret.page();
    }

    /** The word begun before the caret; empty when none is. */
    String word() {
        return page().text().substring(from, caret.offset());
    }

    static Situation at(Spot caret) {
        TextLines lines = caret.page().lines();
        int line = lines.lineAt(caret.offset());
        int start = lines.start(line);
        int from = beginningOfWord(lines.text(), start, caret.offset());
        if (from == start) {
            return new Situation(caret, from, Where.LINE_START, Optional.empty());
        }
        int structure = beginningOfStructure(lines, line);
        if (structure >= 0) {
            String head = lines.text().substring(structure, from);
            Scan scan = InspectionScanner.scan(head);
            boolean prose = scan.lexemes().stream().anyMatch(lexeme -> lexeme.kind() == Kind.PROSE_IN);
            Optional<Clauses> clauses = prose ? Optional.empty() : Clauses.of(head, scan.lexemes());
            if (clauses.isPresent()) {
                return onStructure(caret, from, structure, clauses.get());
            }
        }
        return inProse(caret, from);
    }

    private static Situation onStructure(Spot caret, int from, int structure, Clauses clauses) {
        Optional<Lexeme> path = clauses.beforePath();
        if (path.isPresent()) {
            String text = caret.page().text();
            int begin = structure + path.get().to();
            while (begin < caret.offset() && text.charAt(begin) == ' ') {
                begin++;
            }
            return new Situation(caret, begin, Where.PATH, Optional.of(clauses));
        }
        return new Situation(caret, from, clauses.titled() ? Where.ELSEWHERE : Where.CLAUSE, Optional.of(clauses));
    }

    private static Situation inProse(Spot caret, int from) {
        String text = caret.page().text();
        boolean attached = from > 1 && Character.isLetterOrDigit(text.charAt(from - 2));
        Where where = switch (text.charAt(from - 1)) {
            case '@' -> attached ? Where.ELSEWHERE : Where.REFERENCE;
            case '{' -> Where.PLACEHOLDER;
            default -> Where.ELSEWHERE;
        };
        return new Situation(caret, from, where, Optional.empty());
    }

    private static int beginningOfWord(String text, int start, int offset) {
        int from = offset;
        while (from > start && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    /** The offset of the structure line a line belongs to, directly or as its continuation after a comma; -1 in prose. */
    private static int beginningOfStructure(TextLines lines, int line) {
        int first = line;
        while (first > 0
                && isIndented(lines.line(first))
                && lines.line(first - 1).stripTrailing().endsWith(",")) {
            first--;
        }
        return isIndented(lines.line(first)) ? -1 : lines.start(first);
    }

    private static boolean isIndented(String line) {
        return line.isEmpty() || Character.isWhitespace(line.charAt(0));
    }
}
