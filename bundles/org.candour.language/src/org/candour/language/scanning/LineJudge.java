// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.KEYWORD_MISSPELT;
import static org.candour.language.scanning.ReadingRule.STRUCTURE_INDENTED;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.rules.Suggestion;

/** Tells structure lines from prose, whatever column they begin in. */
final class LineJudge {
    private static final Pattern UNKNOWN = Pattern.compile("(\\p{Ll}[\\p{Ll}-]*)(\\s+[\\p{L}\\d-]+)?\\s*(:.*)?");
    private static final int SENTENCE = 3;

    private final String text;
    private final StructureReader reader;

    LineJudge(String text, List<Line> lines) {
        this.text = text;
        this.reader = new StructureReader(text, lines);
    }

    /**
     * Reads a line that begins in the first column as structure.
     *
     * @param afterProse whether the line above is unindented prose, which makes this one more likely to be prose too
     * @return empty when it is prose
     */
    Optional<StructureLine> structure(List<Line> lines, int index, boolean afterProse) {
        Piece word = leadingWord(lines.get(index));
        Optional<LineKind> exact = LineKind.of(word.text());
        if (exact.isPresent()) {
            StructureLine line = reader.read(exact.get(), word, index, List.of());
            return isSentence(line, lines.get(index), afterProse) ? Optional.empty() : Optional.of(line);
        }
        return Suggestion.nearest(word.text(), LineKind.words())
                .flatMap(LineKind::of)
                .map(kind -> misspelt(kind, word, index))
                .filter(line -> fits(line, lines, index));
    }

    /** Reads an indented line as structure where it fits that in every part; empty where it may be prose. */
    Optional<StructureLine> indentedStructure(List<Line> lines, int index) {
        Line line = lines.get(index);
        Piece word = leadingWord(line);
        Slip slip = Slip.of(STRUCTURE_INDENTED, line.first(), word.to(), word.text());
        return LineKind.of(word.text())
                .map(kind -> reader.read(kind, word, index, List.of(slip)))
                .filter(read -> fits(read, lines, index) && isUnlikeProse(read));
    }

    /** Whether a line that is no structure looks as if it were meant to be. */
    Optional<Piece> unknownKeyword(Line line) {
        var matcher = UNKNOWN.matcher(text.substring(line.first(), line.last()));
        boolean structural = matcher.matches() && (matcher.group(3) != null || matcher.group(2) == null);
        return structural ? Optional.of(new Piece(matcher.group(1), line.first())) : Optional.empty();
    }

    private StructureLine misspelt(LineKind kind, Piece word, int index) {
        Slip slip = Slip.of(KEYWORD_MISSPELT, word.from(), word.to(), word.text(), kind.word());
        return reader.read(kind, word, index, List.of(slip));
    }

    private boolean fits(StructureLine read, List<Line> lines, int index) {
        boolean titled =
                read.lexemes().stream().anyMatch(lexeme -> lexeme.keyword().equals(":"));
        boolean titleFits =
                read.kind().needsTitle() ? titled : !titled || read.kind().takesTitle();
        boolean alone = read.lexemes().size() == 1;
        return read.clauses().fit() && titleFits && (!alone || isIndented(lines, index + 1));
    }

    private static boolean isIndented(List<Line> lines, int index) {
        return index < lines.size()
                && !lines.get(index).blank()
                && lines.get(index).indent() > 0;
    }

    private boolean isUnlikeProse(StructureLine read) {
        boolean hyphened = read.lexemes().stream()
                .anyMatch(lexeme -> lexeme.kind() == Kind.NAME
                        && text.substring(lexeme.from(), lexeme.to()).indexOf('-') > 0);
        return hyphened
                || read.kind().takesTitle() && !read.kind().takesProse()
                || read.lexemes().size() > 3;
    }

    private boolean isSentence(StructureLine read, Line line, boolean afterProse) {
        List<Piece> excess = read.clauses().excess();
        boolean explained =
                read.kind() == LineKind.ABBREVIATION && read.clauses().named();
        if (excess.isEmpty() || explained || read.clauses().unmistakable()) {
            return false;
        }
        char first = excess.getFirst().text().charAt(0);
        if (!Character.isLowerCase(first) && !afterProse) {
            return false;
        }
        boolean ended = ".;,!?".indexOf(text.charAt(line.last() - 1)) >= 0;
        boolean dated =
                excess.stream().anyMatch(piece -> Character.isDigit(piece.text().charAt(0)));
        boolean wrongDate = dated && (read.kind() == LineKind.FIELDWORK || read.kind() == LineKind.PUBLISHED);
        return afterProse || !wrongDate && (excess.size() >= SENTENCE || ended);
    }

    private Piece leadingWord(Line line) {
        int end = line.first();
        while (end < line.last() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return new Piece(text.substring(line.first(), end), line.first());
    }
}
