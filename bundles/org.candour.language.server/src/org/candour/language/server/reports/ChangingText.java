// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The text of a file that an editor has open. It is changed in its place, because a key must not copy a whole report. */
final class ChangingText {
    private final StringBuilder text;

    ChangingText(String text) {
        this.text = new StringBuilder(text);
    }

    /** The offset of a position; one beyond a line or the text is at its end. */
    int offset(Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            int next = TextLines.nextLine(text, start);
            if (next < 0) {
                return text.length();
            }
            start = next;
        }
        return Math.min(start + position.getCharacter(), TextLines.endOfLine(text, start));
    }

    /** How many characters there are from the beginning of a range to its end. */
    int length(Range range) {
        boolean none = range.getStart().equals(range.getEnd());
        return none ? 0 : Math.max(0, offset(range.getEnd()) - offset(range.getStart()));
    }

    void replace(int offset, int length, String words) {
        text.replace(offset, offset + length, words);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
