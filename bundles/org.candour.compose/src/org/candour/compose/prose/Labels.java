// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

/** What stands before the items of lists. */
public final class Labels {
    /** Before the items of a list that is not numbered. */
    public static final String BULLET = "•";

    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};

    private Labels() {}

    /** The label of an item: 1. then (a) then (i), or a bullet then a dash, by the lists around its own. */
    static String of(boolean ordered, Depth around, int count) {
        if (!ordered) {
            return around.bullets() % 2 == 0 ? BULLET : "–";
        }
        if (around.numbers() == 0) {
            return number(count);
        }
        return "(" + (around.numbers() == 1 ? letter(count) : roman(count)) + ")";
    }

    /** The label of a numbered item, such as "4.". */
    public static String number(Object count) {
        return count + ".";
    }

    private static String letter(int count) {
        return count > 26 ? Integer.toString(count) : String.valueOf((char) ('a' + count - 1));
    }

    private static String roman(int count) {
        return count > ROMAN.length ? Integer.toString(count) : ROMAN[count - 1];
    }
}
