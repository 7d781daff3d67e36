// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A number of at most six digits: the day or year of a date, or a count, which may have a comma within it. */
final class Digits implements IValueConverter<Integer> {
    @Override
    public Integer toValue(String text, INode node) {
        String digits = text.replace(",", "");
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        return Integer.valueOf(digits.substring(0, end));
    }

    @Override
    public String toString(Integer value) {
        return value.toString();
    }
}
