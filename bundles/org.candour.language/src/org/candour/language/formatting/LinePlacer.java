// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.candour.language.formatting.PlacedLine.Role;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.Line;

/** Goes through the lexemes of a text and says of each line what it is and in which column it belongs. */
final class LinePlacer {
    private static final int PROSE = 4;

    /** A list that is open: the column of its marks, and that of the text behind the last of them. */
    private record OpenList(int column, int text) {}

    private final List<Line> lines;
    private final List<PlacedLine> placed = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private List<Lexeme> structure = new ArrayList<>();
    private boolean inStructure;
    private boolean inTable;
    private int part;
    private int blockPart;
    private int column = PlacedLine.AS_IT_IS;
    private Kind last = Kind.SPACE;

    private LinePlacer(String text) {
        this.lines = Line.of(text).stream().filter(line -> !line.blank()).toList();
    }

    /** The lines that are not blank, and the blocks they make up. */
    record Places(List<PlacedLine> lines, List<Block> blocks) {}

    static Places of(String text, List<Lexeme> lexemes) {
        LinePlacer placer = new LinePlacer(text);
        for (Lexeme lexeme : lexemes) {
            placer.enter(lexeme);
            if (lexeme.to() > lexeme.from()) {
                placer.place(lexeme);
                placer.last = lexeme.kind();
            }
            placer.leave(lexeme);
        }
        placer.endBlock(false);
        return new Places(placer.placed, placer.blocks);
    }

    private void enter(Lexeme lexeme) {
        switch (lexeme.kind()) {
            case LINE -> {
                endBlock(false);
                part++;
                blockPart = part;
                inStructure = true;
                column = PlacedLine.AS_IT_IS;
            }
            case PROSE_IN -> {
                endBlock(true);
                lists.clear();
            }
            case LIST_IN, ORDERED_IN -> {
                beginPart();
                lists.push(new OpenList(textColumn(), textColumn()));
            }
            case LIST_OUT -> lists.pop();
            case BULLET -> column = lists.peek().column();
            case PARA -> {
                beginPart();
                column = textColumn();
            }
            case TABLE_IN -> {
                beginPart();
                column = textColumn();
                inTable = true;
            }
            case TABLE_OUT -> inTable = false;
            default -> {}
        }
    }

    private void leave(Lexeme lexeme) {
        if (lexeme.kind() == Kind.BULLET) {
            int of = lists.pop().column();
            column = of + lexeme.to() - lexeme.from() + 1;
            lists.push(new OpenList(of, column));
        } else if (lexeme.kind() == Kind.KEYWORD) {
            column = PROSE;
        }
        if (inStructure && lexeme.kind() != Kind.LINE && !lexeme.kind().hidden()) {
            structure.add(lexeme);
        }
    }

    private void place(Lexeme lexeme) {
        if (lexeme.kind() == Kind.SPACE) {
            return;
        }
        while (placed.size() < lines.size() && lines.get(placed.size()).first() < lexeme.to()) {
            Line line = lines.get(placed.size());
            Kind before = lexeme.from() < line.first() ? lexeme.kind() : last;
            Role role = role(lexeme, line);
            boolean there = role == Role.TEXT && line.indent() > 0;
            placed.add(new PlacedLine(
                    line,
                    role,
                    blocks.size() - (inStructure ? 0 : 1),
                    part,
                    there ? column : PlacedLine.AS_IT_IS,
                    before));
        }
    }

    private Role role(Lexeme lexeme, Line line) {
        if (lexeme.kind() == Kind.COMMENT) {
            return Role.COMMENT;
        }
        if (lexeme.kind() == Kind.ASIDE && !inTable) {
            return Role.ASIDE;
        }
        boolean begins = inStructure && structure.isEmpty() && lexeme.from() == line.first();
        return begins ? Role.STRUCTURE : Role.TEXT;
    }

    private void endBlock(boolean prose) {
        if (inStructure) {
            blocks.add(new Block(blockPart, List.copyOf(structure), prose));
            structure = new ArrayList<>();
            inStructure = false;
        }
    }

    private void beginPart() {
        if (lists.isEmpty()) {
            part++;
        }
    }

    private int textColumn() {
        return lists.isEmpty() ? PROSE : lists.peek().text();
    }
}
