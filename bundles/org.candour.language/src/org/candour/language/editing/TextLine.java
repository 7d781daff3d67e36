// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import org.candour.language.scanning.StructureWords;

/**
 * A line of a text that is being edited.
 *
 * @param text the whole text
 * @param start offset of its first character
 * @param end offset after its last character, before the line break
 */
record TextLine(String text, int start, int end) {
    /** The line an offset stands in. */
    static TextLine at(String text, int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return new TextLine(text, start, end);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The line break this text uses. */
    static String lineBreak(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    String words() {
        return text.substring(start, end);
    }

    boolean isFirst() {
        return start == 0;
    }

    boolean isLast() {
        return end == text.length();
    }

    TextLine above() {
        int before = start - 1;
        boolean pair = before > 0 && text.charAt(before) == '\n' && text.charAt(before - 1) == '\r';
        return at(text, pair ? before - 1 : before);
    }

    TextLine below() {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return at(text, end + (pair ? 2 : 1));
    }

    boolean isBlank() {
        return words().isBlank();
    }

    boolean isComment() {
        return words().startsWith("//");
    }

    /** The white space it begins with; all of it for a blank line. */
    String indentation() {
        return text.substring(start, first());
    }

    /** Offset of its first character that is not white space; its end when there is none. */
    int first() {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    boolean isIndented() {
        return first() > start;
    }

    boolean isRow() {
        return first() < end && text.charAt(first()) == '|' && isIndented();
    }

    /** Its first word, where it stands in the first column and may be structure; else nothing. */
    String keyword() {
        int to = start;
        while (to < end && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        boolean whole = to == end || text.charAt(to) == ':' || Character.isWhitespace(text.charAt(to));
        String word = text.substring(start, to);
        return whole && StructureWords.begins(word) ? word : "";
    }

    boolean isStructure() {
        return !keyword().isEmpty();
    }

    /** Whether a clause list or a series goes on in the next line. */
    boolean endsWithComma() {
        return words().stripTrailing().endsWith(",");
    }

    /** The structure line this line belongs to; itself when it is one, or when there is none above it. */
    TextLine owner() {
        TextLine line = this;
        while (!line.isStructure() && !line.isFirst()) {
            line = line.above();
        }
        return line.isStructure() ? line : this;
    }

    /** Whether only clauses of a structure line, each ended by a comma, stand between that line and this. */
    boolean carriesOnClauses() {
        TextLine line = this;
        while (line.isIndented() && !line.isBlank() && !line.isFirst()) {
            line = line.above();
            if (!line.endsWithComma()) {
                return false;
            }
        }
        return line != this && line.isStructure() && line.words().indexOf(':') < 0;
    }
}
