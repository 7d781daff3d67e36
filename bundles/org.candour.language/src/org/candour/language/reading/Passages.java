// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passages of one file. An edit reads anew only the passages it touches and those whose reading may depend on
 * them: the two before, because whether a line is one of structure may depend on the line below it, and as many after
 * as it takes until a passage begins where one began before.
 */
final class Passages {
    private static final int BEFORE = 2;

    private final List<Passage> passages = new ArrayList<>();
    private Optional<String> text = Optional.empty();

    /**
     * What an edit has changed.
     *
     * @param at index of the first passage that was replaced
     * @param removed the passages that are no more
     * @param added the passages in their place
     */
    record Change(int at, List<Passage> removed, List<Passage> added) {}

    Passages(String text) {
        PassageText.cut(text).forEach(cut -> passages.add(PassageParser.parse(cut)));
        stand();
    }

    List<Passage> all() {
        return passages;
    }

    /** The passage an offset falls in; the last one at the end of the text. The text must not be empty. */
    Passage at(int offset) {
        return passages.get(indexOf(offset));
    }

    int length() {
        return passages.isEmpty() ? 0 : passages.getLast().end();
    }

    /** The text of the file; the same object until the next edit. */
    String text() {
        if (text.isEmpty()) {
            // In one step, which copies the text once; to append passage after passage would do so three times.
            String[] texts = passages.stream().map(Passage::text).toArray(String[]::new);
            text = Optional.of(String.join("", texts));
        }
        return text.get();
    }

    /** Replaces some of the text. */
    Change edit(int offset, int length, String inserted) {
        int first = Math.max(0, indexOf(offset) - BEFORE);
        int touched = indexOf(offset + length) + 1;
        for (int beyond = 1; ; beyond *= 2) {
            int end = Math.min(passages.size(), touched + beyond);
            int from = first < passages.size() ? passages.get(first).start() : 0;
            StringBuilder window = new StringBuilder();
            passages.subList(first, end).forEach(passage -> window.append(passage.text()));
            window.replace(offset - from, offset - from + length, inserted);
            List<PassageText> cuts = PassageText.cut(window.toString());
            if (end == passages.size()) {
                return replace(first, end, cuts);
            }
            int resumed = passages.get(touched).start() - from + inserted.length() - length;
            int same = indexOfStart(cuts, resumed);
            if (same >= 0) {
                return replace(first, touched, cuts.subList(0, same));
            }
        }
    }

    private Change replace(int first, int end, List<PassageText> cuts) {
        List<Passage> old = passages.subList(first, end);
        int alike = 0;
        while (alike < Math.min(old.size(), cuts.size())
                && old.get(alike).text().equals(cuts.get(alike).text())) {
            alike++;
        }
        int alikeBehind = 0;
        while (alikeBehind < Math.min(old.size(), cuts.size()) - alike
                && old.get(old.size() - 1 - alikeBehind)
                        .text()
                        .equals(cuts.get(cuts.size() - 1 - alikeBehind).text())) {
            alikeBehind++;
        }
        List<Passage> touched = passages.subList(first + alike, end - alikeBehind);
        List<Passage> removed = List.copyOf(touched);
        List<Passage> added = cuts.subList(alike, cuts.size() - alikeBehind).stream()
                .map(PassageParser::parse)
                .toList();
        touched.clear();
        passages.addAll(first + alike, added);
        stand();
        return new Change(first + alike, removed, added);
    }

    private static int indexOfStart(List<PassageText> cuts, int start) {
        for (int i = 0; i < cuts.size(); i++) {
            if (cuts.get(i).start() == start) {
                return i;
            }
        }
        return -1;
    }

    private void stand() {
        text = Optional.empty();
        int offset = 0;
        int line = 0;
        for (Passage passage : passages) {
            line = passage.standAt(offset, line);
            offset = passage.end();
        }
    }

    private int indexOf(int offset) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
