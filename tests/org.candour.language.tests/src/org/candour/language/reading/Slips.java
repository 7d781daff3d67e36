// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.List;
import java.util.Random;

/** Slips of the pen, made at random. */
public final class Slips {
    private static final List<String> BITS = List.of(
            "*",
            "**",
            "***",
            "@",
            "@x",
            "[^",
            "]",
            "{",
            "}",
            "|",
            "- ",
            "1. ",
            "a) ",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\n    ",
            "    ",
            "\t",
            "\\",
            "report ",
            "afi ",
            "no afi",
            "“",
            "\"",
            "’",
            "£",
            ",",
            ":",
            "\u00a0",
            " addresses ",
            "*a*",
            "~line",
            "//",
            "framework x: X\n",
            "include: x\n",
            "\uFEFF",
            "\u2028",
            "\0",
            "😀",
            "implement by 31 ");

    /**
     * One change of a text.
     *
     * @param offset where
     * @param length how many characters go
     * @param inserted what comes instead
     */
    record Edit(int offset, int length, String inserted) {
        String in(String text) {
            return text.substring(0, offset) + inserted + text.substring(offset + length);
        }
    }

    private Slips() {}

    /** A text with one to six slips. */
    public static String mutated(String text, Random random) {
        String mutated = text;
        for (int slips = 1 + random.nextInt(6); slips > 0; slips--) {
            mutated = edit(mutated, random).in(mutated);
        }
        return mutated;
    }

    /** A change of a text: a bit put in, some characters taken out, or a stretch from elsewhere repeated. */
    static Edit edit(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> new Edit(at, 0, BITS.get(random.nextInt(BITS.size())));
            case 1 -> new Edit(at, Math.min(text.length() - at, 1 + random.nextInt(8)), "");
            case 2 -> new Edit(at, 0, stretch(text, random, 30));
            default -> new Edit(at, Math.min(text.length() - at, random.nextInt(200)), stretch(text, random, 300));
        };
    }

    private static String stretch(String text, Random random, int most) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + random.nextInt(most)));
    }
}
