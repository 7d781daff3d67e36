// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.TextChange;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Scan;

/** Finds those among the wished changes after which a text still reads the same, by reading it again. */
public final class SafeChanges {
    private final String text;
    private final SameReading reading;
    private List<TextChange> safe = List.of();

    private SafeChanges(String text, Scan scan) {
        this.text = text;
        this.reading = new SameReading(text, scan);
    }

    /**
     * The changes that are safe.
     *
     * @param wishes what is wished for, by place
     * @param scan the text as it reads before
     */
    public static List<TextChange> among(List<Wish> wishes, String text, Scan scan) {
        SafeChanges changes = new SafeChanges(text, scan);
        if (!wishes.isEmpty()) {
            changes.add(wishes);
        }
        return changes.safe;
    }

    /** A text with changes made to it, which are given by place. */
    public static String applied(String text, List<TextChange> changes) {
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        for (TextChange change : changes) {
            changed.append(text, at, change.offset()).append(change.text());
            at = change.end();
        }
        return changed.append(text, at, text.length()).toString();
    }

    private void add(List<Wish> wishes) {
        List<TextChange> more = new ArrayList<>(safe);
        wishes.forEach(wish -> more.add(wish.change()));
        String changed = applied(text, more);
        if (reading.isThatOf(changed, InspectionScanner.scan(changed))) {
            safe = List.copyOf(more);
            return;
        }
        int half = endOfPart(wishes, wishes.size() / 2);
        if (half < wishes.size()) {
            add(wishes.subList(0, half));
            add(wishes.subList(half, wishes.size()));
        }
    }

    /** The end of a part near the middle; the number of wishes when all belong to one part. */
    private static int endOfPart(List<Wish> wishes, int middle) {
        int end = Math.max(1, middle);
        while (end < wishes.size()
                && wishes.get(end).part() == wishes.get(end - 1).part()) {
            end++;
        }
        if (end == wishes.size()) {
            end = middle;
            while (end > 0 && wishes.get(end).part() == wishes.get(end - 1).part()) {
                end--;
            }
        }
        return end == 0 ? wishes.size() : end;
    }
}
