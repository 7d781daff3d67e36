// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.candour.layout.Bookmark;
import org.candour.layout.flow.Entry;

/** Builds the outline shown beside the pages from the headings. */
final class Bookmarks {
    private static final int LEVELS = 3;

    private Bookmarks() {}

    static List<Bookmark> of(List<Entry> entries) {
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new Bookmark(Contents.TITLE, Contents.ANCHOR, List.of()));
        bookmarks.addAll(
                level(entries.stream().filter(entry -> entry.level() <= LEVELS).toList()));
        return bookmarks;
    }

    /** Each entry that is not below the first becomes a bookmark; the entries after it that are lower, its children. */
    private static List<Bookmark> level(List<Entry> entries) {
        List<Bookmark> bookmarks = new ArrayList<>();
        int at = 0;
        while (at < entries.size()) {
            Entry entry = entries.get(at);
            int end = at + 1;
            while (end < entries.size() && entries.get(end).level() > entry.level()) {
                end++;
            }
            bookmarks.add(new Bookmark(entry.words(), entry.anchor(), level(entries.subList(at + 1, end))));
            at = end;
        }
        return bookmarks;
    }
}
