// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.language.TextChange;
import org.candour.language.scanning.Characters;

/** Collects wishes for white space, each cut down to what really changes. */
final class Spacing {
    private final String text;
    private final List<Wish> wishes = new ArrayList<>();

    Spacing(String text) {
        this.text = text;
    }

    List<Wish> wishes() {
        return wishes;
    }

    /** Wishes for a text in place of what stands between two offsets. */
    void wish(int part, int from, int to, String wanted) {
        String found = text.substring(from, to);
        if (found.equals(wanted)) {
            return;
        }
        int shorter = Math.min(found.length(), wanted.length());
        int head = 0;
        while (head < shorter && found.charAt(head) == wanted.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && found.charAt(found.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
            tail++;
        }
        String put = wanted.substring(head, wanted.length() - tail);
        wishes.add(new Wish(part, new TextChange(from + head, found.length() - head - tail, put)));
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Characters.isSpace((char) c));
    }

    /** The first end of a line between two offsets, as it is written there. */
    Optional<String> lineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return Optional.of("\n");
            }
            if (text.charAt(i) == '\r') {
                return Optional.of(i + 1 < to && text.charAt(i + 1) == '\n' ? "\r\n" : "\r");
            }
        }
        return Optional.empty();
    }

    boolean breaks(int from, int to) {
        return lineEnd(from, to).isPresent();
    }
}
