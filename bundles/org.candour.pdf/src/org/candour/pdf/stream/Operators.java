// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.stream;

import java.nio.charset.StandardCharsets;

/** The text of a content stream: operands followed by the operator they belong to. */
public final class Operators {

    private final StringBuilder text = new StringBuilder();

    /** Writes numbers, shortened to thousandths. */
    public Operators numbers(double... numbers) {
        for (double number : numbers) {
            number(number);
        }
        return this;
    }

    /** Writes a name such as {@code F1}. */
    public Operators name(String name) {
        text.append('/').append(name).append(' ');
        return this;
    }

    /** Writes words of the format as they are. */
    public Operators raw(String words) {
        text.append(words).append(' ');
        return this;
    }

    /** Writes an operator and ends the line. */
    public Operators operator(String operator) {
        text.append(operator).append('\n');
        return this;
    }

    /** The stream as it goes into the file, before compression. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The same in every locale, and without needless zeros. */
    private void number(double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths < 0) {
            text.append('-');
        }
        long size = Math.abs(thousandths);
        text.append(size / 1000);
        String fraction = Long.toString(1000 + size % 1000);
        int end = fraction.length();
        while (end > 1 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        if (end > 1) {
            text.append('.').append(fraction, 1, end);
        }
        text.append(' ');
    }
}
