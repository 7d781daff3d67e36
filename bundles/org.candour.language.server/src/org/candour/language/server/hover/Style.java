// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.hover;

/** How a client shows what a hover says. */
enum Style {
    MARKDOWN,
    PLAIN;

    String strong(String words) {
        return this == MARKDOWN ? "**" + escaped(words) + "**" : words;
    }

    /** Words of an author, which mean themselves. */
    String words(String words) {
        return this == MARKDOWN ? escaped(words) : words;
    }

    String paragraph() {
        return "\n\n";
    }

    String rule() {
        return this == MARKDOWN ? "\n\n---\n\n" : "\n\n";
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
