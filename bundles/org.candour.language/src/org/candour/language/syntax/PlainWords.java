// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Words of prose: a backslash takes away the meaning of the mark after it, and line breaks are only spaces. */
final class PlainWords implements IValueConverter<String> {
    private static final String MARKS = "\\*@[]{}|-";

    @Override
    public String toValue(String text, INode node) {
        StringBuilder value = new StringBuilder(text.length());
        boolean lineBegins = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c, lineBegins)) {
                lineBegins |= c == '\n' || c == '\r';
                if (value.isEmpty() || value.charAt(value.length() - 1) != ' ') {
                    value.append(' ');
                }
            } else {
                boolean escape = c == '\\' && i + 1 < text.length() && isMark(text, i + 1, lineBegins || i == 0);
                lineBegins = false;
                value.append(escape ? text.charAt(++i) : c);
            }
        }
        return value.toString();
    }

    private static boolean isSpace(char c, boolean lineBegins) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || lineBegins && c == '\u00A0';
    }

    /** Where a line begins, a number or letter of a list may be escaped too. */
    private static boolean isMark(String text, int at, boolean lineBegins) {
        char c = text.charAt(at);
        return MARKS.indexOf(c) >= 0 || lineBegins && Character.isLetterOrDigit(c) && closesItem(text, at);
    }

    private static boolean closesItem(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    }

    @Override
    public String toString(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ("\\*@[]{}|".indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }
}
