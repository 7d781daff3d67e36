// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import org.candour.language.TextChange;

/**
 * What a key makes of a text.
 *
 * @param change what changes; nothing, with length 0 and no text, where only the caret moves
 * @param caret offset in characters of the caret in the changed text
 */
public record Typing(TextChange change, int caret) {
    static Typing replace(int from, int to, String by) {
        return new Typing(new TextChange(from, to - from, by), from + by.length());
    }

    static Typing moveTo(int caret) {
        return new Typing(new TextChange(caret, 0, ""), caret);
    }

    Typing caretBack(int characters) {
        return new Typing(change, caret - characters);
    }

    /** The text as the key leaves it. */
    public String applied(String text) {
        return text.substring(0, change.offset()) + change.text() + text.substring(change.end());
    }
}
