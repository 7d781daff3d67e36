// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.Scan;
import org.candour.language.scanning.Slip;

/**
 * The text of a passage as scanned; offsets count from its beginning.
 *
 * @param start where it begins in the text it was cut from
 * @param text its text
 * @param lexemes its lexemes, without gap or overlap
 * @param slips what is wrong with its writing, by place
 */
record PassageText(int start, String text, List<Lexeme> lexemes, List<Slip> slips) {

    /** Scans a text that begins where a file or a passage begins, and cuts it into passages. */
    static List<PassageText> cut(String text) {
        Scan scan = InspectionScanner.scan(text);
        List<PassageText> passages = new ArrayList<>();
        int slip = 0;
        int first = 0;
        for (int i = 1; i <= scan.lexemes().size(); i++) {
            if (i == scan.lexemes().size() || begins(text, scan.lexemes().get(i))) {
                List<Lexeme> lexemes = scan.lexemes().subList(first, i);
                int end = i == scan.lexemes().size()
                        ? Integer.MAX_VALUE
                        : scan.lexemes().get(i).from();
                int from = slip;
                while (slip < scan.slips().size() && scan.slips().get(slip).from() < end) {
                    slip++;
                }
                passages.add(of(text, lexemes, scan.slips().subList(from, slip)));
                first = i;
            }
        }
        return passages;
    }

    /** A line of structure that does not begin in the first column belongs to the passage above. */
    private static boolean begins(String text, Lexeme lexeme) {
        int at = lexeme.from();
        return lexeme.kind() == Kind.LINE && (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r');
    }

    private static PassageText of(String text, List<Lexeme> lexemes, List<Slip> slips) {
        int start = lexemes.getFirst().from();
        int end = lexemes.getLast().to();
        return new PassageText(
                start,
                text.substring(start, end),
                lexemes.stream().map(lexeme -> lexeme.shifted(-start)).toList(),
                slips.stream().map(slip -> slip.shifted(-start)).toList());
    }
}
