// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.KEYWORD_UNKNOWN;
import static org.candour.language.scanning.ReadingRule.PROSE_MISPLACED;
import static org.candour.language.scanning.ReadingRule.PROSE_UNINDENTED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Walks over the lines of a text: a structure line, then the prose that belongs to it, and so on. */
public final class InspectionScanner {
    private static final int UNINDENTED = 4;

    private final String text;
    private final List<Line> lines;
    private final LineJudge judge;
    private final Lexemes out;
    private final List<Slip> slips = new ArrayList<>();
    private Optional<StructureLine> above = Optional.empty();
    private boolean unknownAbove;
    private Line lastUnindented;
    private int at;

    private InspectionScanner(String text) {
        this.text = text;
        this.lines = Line.of(text);
        this.judge = new LineJudge(text, lines);
        this.out = new Lexemes(text);
    }

    /** Sorts a text into lexemes. Any text will do. */
    public static Scan scan(String text) {
        InspectionScanner scanner = new InspectionScanner(text);
        while (scanner.at < scanner.lines.size()) {
            scanner.step();
        }
        scanner.slips.sort(Comparator.comparingInt(Slip::from));
        return new Scan(scanner.out.toEndOfText(), List.copyOf(scanner.slips));
    }

    private void step() {
        Line line = lines.get(at);
        if (line.blank()) {
            at++;
        } else if (line.comment(text)) {
            out.add(Kind.COMMENT, line.first(), line.last());
            at++;
        } else {
            structureAt(at).ifPresentOrElse(this::structure, () -> unknownOrProse(line));
        }
    }

    private void unknownOrProse(Line line) {
        Optional<Piece> unknown = line.indent() == 0 ? judge.unknownKeyword(line) : Optional.empty();
        if (unknown.isPresent()) {
            Piece word = unknown.get();
            slips.add(Slip.of(KEYWORD_UNKNOWN, word.from(), word.to(), word.text()));
            above = Optional.empty();
            unknownAbove = true;
            at++;
            return;
        }
        List<Line> prose = prose();
        if (above.isPresent() && above.get().kind().takesProse()) {
            new ProseScanner(text, out, slips, this::indentedStructure).scan(prose);
        } else if (!unknownAbove) {
            misplaced(prose);
        }
    }

    private void structure(StructureLine line) {
        int from = line.lexemes().getFirst().from();
        out.open(Kind.LINE, from);
        slips.addAll(line.slips());
        above = Optional.of(line);
        unknownAbove = false;
        at = line.next();
        int last = line.lexemes().size() - 1;
        for (int i = 0; i <= last; i++) {
            Lexeme lexeme = line.lexemes().get(i);
            boolean words =
                    i == last && lexeme.kind() == Kind.WORDS && !line.kind().takesProse();
            out.add(words ? Lexeme.of(Kind.WORDS, lexeme.from(), endOfWords(lexeme.to())) : lexeme);
        }
    }

    /** Words go on in the indented lines straight below, where no prose can be meant. */
    private int endOfWords(int end) {
        int to = end;
        while (at < lines.size()
                && !lines.get(at).blank()
                && lines.get(at).indent() > 0
                && structureAt(at).isEmpty()) {
            to = lines.get(at).last();
            at++;
        }
        return to;
    }

    private Optional<StructureLine> structureAt(int index) {
        if (lines.get(index).indent() == 0) {
            return judge.structure(lines, index, false);
        }
        boolean proseAbove = above.isPresent() && above.get().kind().takesProse();
        return proseAbove || above.isEmpty() ? Optional.empty() : judge.indentedStructure(lines, index);
    }

    /** Takes the lines up to the next structure line; what stands in the first column is taken as if it were indented. */
    private List<Line> prose() {
        List<Line> prose = new ArrayList<>();
        boolean told = false;
        for (; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean unindented = line.indent() == 0 && !line.blank() && !line.comment(text);
            if (!unindented) {
                prose.add(line);
                told &= line.blank();
            } else if (prose.isEmpty()
                    || !endsProse(line, at > 0 && lines.get(at - 1).equals(lastUnindented))) {
                if (!told && !unknownAbove) {
                    slips.add(Slip.of(PROSE_UNINDENTED, line.first(), line.last()));
                }
                told = true;
                lastUnindented = line;
                prose.add(line.indented(UNINDENTED));
            } else {
                break;
            }
        }
        return prose;
    }

    private boolean endsProse(Line line, boolean afterUnindented) {
        return judge.structure(lines, at, afterUnindented).isPresent()
                || !afterUnindented && judge.unknownKeyword(line).isPresent();
    }

    private void misplaced(List<Line> prose) {
        Line first = prose.getFirst();
        String word = above.map(line -> line.kind().word()).orElse("");
        boolean told = lines.get(first.number()).indent() == 0;
        if (!told) {
            slips.add(Slip.of(PROSE_MISPLACED, first.first(), first.last(), word)
                    .variant(above.isEmpty() ? "first" : ""));
        }
    }

    private void indentedStructure(Line line) {
        judge.indentedStructure(lines, line.number())
                .ifPresent(read -> slips.add(read.slips().getFirst().variant("prose")));
    }
}
