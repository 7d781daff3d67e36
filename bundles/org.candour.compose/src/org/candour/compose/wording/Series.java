// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.wording;

import java.util.ArrayList;
import java.util.List;
import org.candour.document.Inline;

/** Joins things as prose does: "7.4", "7.4 and 7.8", "7.4, 7.8 and 7.12". */
public final class Series {
    private Series() {}

    /** Joins inlines, one list a member. */
    public static List<Inline> of(List<? extends Inline> members) {
        List<Inline> series = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                String key = i == members.size() - 1 ? "series.and" : "series.comma";
                series.add(new Inline.Text(Wording.words(key)));
            }
            series.add(members.get(i));
        }
        return List.copyOf(series);
    }

    /** Puts sentences beside each other. */
    public static List<Inline> ofSentences(List<List<Inline>> sentences) {
        List<Inline> line = new ArrayList<>();
        for (List<Inline> sentence : sentences) {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(" "));
            }
            line.addAll(sentence);
        }
        return List.copyOf(line);
    }
}
