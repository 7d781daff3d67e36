// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import java.util.function.BiFunction;

/** Texts in which a bar of double width shows the caret: ‖. */
final class Caret {
    private static final String MARK = "\u2016";

    private Caret() {}

    /** What a key makes of a text with a caret. */
    static String after(BiFunction<String, Integer, Typing> key, String marked) {
        int offset = marked.indexOf(MARK);
        String text = marked.replace(MARK, "");
        Typing typing = key.apply(text, offset);
        String typed = typing.applied(text);
        return typed.substring(0, typing.caret()) + MARK + typed.substring(typing.caret());
    }
}
