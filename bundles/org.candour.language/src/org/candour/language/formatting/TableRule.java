// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line of hyphens below the head of a table, as it is written. */
record TableRule(String text) {
    private static final Pattern WHOLE = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");

    /**
     * The rule drawn to the widths of columns.
     *
     * @return empty where it is not written as a rule for as many columns
     */
    Optional<String> drawn(List<Integer> widths) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] cells = text.substring(1).split("\\|");
        if (cells.length != widths.size()) {
            return Optional.empty();
        }
        StringBuilder drawn = new StringBuilder("|");
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            String begin = cell.startsWith(":") ? ":" : "-";
            String end = cell.endsWith(":") ? ":" : "-";
            drawn.append(begin).append("-".repeat(widths.get(i))).append(end).append('|');
        }
        return Optional.of(drawn.toString());
    }
}
