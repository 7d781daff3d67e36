// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.stream;

import java.util.stream.Collectors;

/** Codes and letters as they are written in the file. */
public final class Hex {

    private static final String DIGITS = "0123456789ABCDEF";

    private Hex() {}

    /** The letters of a text, as PDF writes them where any language may stand. */
    public static String of(String text) {
        return text.chars().mapToObj(Hex::of).collect(Collectors.joining());
    }

    /** Four digits for a number below 65,536. */
    public static String of(int number) {
        char[] digits = new char[4];
        for (int place = 0; place < 4; place++) {
            digits[place] = DIGITS.charAt(number >> (12 - 4 * place) & 15);
        }
        return new String(digits);
    }
}
