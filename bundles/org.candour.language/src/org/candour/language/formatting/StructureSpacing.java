// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.language.scanning.Characters;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.Slip;
import org.candour.rules.Severity;

/** The spaces within structure lines. */
final class StructureSpacing {
    private final String text;
    private final Spacing spacing;
    private final TreeSet<Integer> mistakes;

    StructureSpacing(String text, Spacing spacing, List<Slip> slips) {
        this.text = text;
        this.spacing = spacing;
        this.mistakes = slips.stream()
                .filter(slip -> slip.rule().severity() == Severity.ERROR)
                .map(Slip::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void wish(List<Block> blocks) {
        blocks.stream().filter(this::isReadable).forEach(this::space);
    }

    /** Whether nothing is wrong with a line, and commas are all that the scanner has set aside. */
    private boolean isReadable(Block block) {
        Integer mistake = mistakes.ceiling(block.from());
        if (mistake != null && mistake <= block.to()) {
            return false;
        }
        for (int i = 1; i < block.line().size(); i++) {
            Lexeme before = block.line().get(i - 1);
            Lexeme here = block.line().get(i);
            int comma = comma(before, here);
            boolean blank = spacing.isBlank(before.to(), here.from());
            boolean separated = comma >= 0
                    && spacing.isBlank(before.to(), comma)
                    && spacing.isBlank(comma + 1, here.from())
                    && !spacing.breaks(before.to(), comma);
            if (!blank && !separated || isMark(here) && spacing.breaks(before.to(), here.from())) {
                return false;
            }
        }
        return true;
    }

    private void space(Block block) {
        for (int i = 1; i < block.line().size(); i++) {
            Lexeme here = block.line().get(i);
            int from = block.line().get(i - 1).to();
            int comma = comma(block.line().get(i - 1), here);
            if (comma >= 0) {
                spacing.wish(block.part(), from, comma, "");
                from = comma + 1;
            }
            // where the line goes on in the next one, the space between lines is another's
            if (!spacing.breaks(from, here.from())) {
                spacing.wish(block.part(), from, here.from(), isMark(here) ? "" : " ");
            }
        }
    }

    /** Offset of a comma between two clauses, which the model does without; -1 when there is none. */
    private int comma(Lexeme before, Lexeme here) {
        for (int i = before.to(); i < here.from(); i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return text.charAt(i) == ',' ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isMark(Lexeme lexeme) {
        return lexeme.keyword().equals(",") || lexeme.keyword().equals(":");
    }
}
