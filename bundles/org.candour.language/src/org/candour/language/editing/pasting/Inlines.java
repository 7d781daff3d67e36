// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.ArrayList;
import java.util.List;

/** Words with bold and italic parts and footnotes, gathered piece by piece and written with marks. */
final class Inlines {
    private record Run(String words, boolean strong, boolean emphasis, boolean note) {
        boolean isLike(Run other) {
            return strong == other.strong && emphasis == other.emphasis && !note && !other.note;
        }

        Run and(Run other) {
            return new Run(words + other.words, strong, emphasis, false);
        }
    }

    private final List<Run> runs = new ArrayList<>();

    void add(String words, boolean strong, boolean emphasis) {
        add(new Run(words, strong, emphasis, false));
    }

    /** A footnote, whose words are already written. */
    void note(String words) {
        add(new Run("[^ " + words + "]", false, false, true));
    }

    private void add(Run run) {
        boolean spaceOnly =
                run.words().isBlank() && !runs.isEmpty() && !runs.getLast().note();
        if (spaceOnly) {
            Run last = runs.removeLast();
            runs.add(new Run(last.words() + run.words(), last.strong(), last.emphasis(), false));
        } else if (!runs.isEmpty() && runs.getLast().isLike(run)) {
            runs.add(runs.removeLast().and(run));
        } else {
            runs.add(run);
        }
    }

    /** All of it as written in the language. */
    String written() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.note()) {
                text.append(run.words());
            } else {
                char next = i + 1 < runs.size() && !runs.get(i + 1).note()
                        ? runs.get(i + 1).words().charAt(0)
                        : ' ';
                append(text, run, next);
            }
        }
        return Words.clean(text.toString());
    }

    /** Marks stand close to the words they mark, and away from letters before and behind. */
    private static void append(StringBuilder text, Run run, char next) {
        String spaced = run.words();
        String words = Words.escaped(Words.clean(spaced));
        String mark = (run.strong() ? "**" : "") + (run.emphasis() ? "*" : "");
        boolean spaceBefore = !spaced.isEmpty() && Character.isWhitespace(spaced.charAt(0));
        boolean spaceBehind = !spaced.isEmpty() && Character.isWhitespace(spaced.charAt(spaced.length() - 1));
        boolean tight = !spaceBefore && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                || !spaceBehind && Character.isLetterOrDigit(next);
        String marked = words.isEmpty() || tight ? words : mark + words + mark;
        text.append(spaceBefore ? " " : "").append(marked).append(spaceBehind ? " " : "");
    }
}
