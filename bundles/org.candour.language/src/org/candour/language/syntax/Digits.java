// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** The day or year of a date; the scanner lets at most four digits through. */
final class Digits implements IValueConverter<Integer> {
    @Override
    public Integer toValue(String text, INode node) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.valueOf(text.substring(0, end));
    }

    @Override
    public String toString(Integer value) {
        return value.toString();
    }
}
