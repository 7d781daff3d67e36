// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadGap;
import org.candour.publish.thread.ThreadRow;
import org.candour.studio.words.Words;

/** What the lines of the thread say. A state has a sign as well, since not everybody tells colours apart. */
final class ThreadWords {

    private static final int LONGEST = 90;

    private ThreadWords() {}

    static String sign(ThreadRow.State state) {
        return switch (state) {
            case BROKEN -> "\u26A0";
            case OPEN -> "\u25CB";
            case WHOLE -> "\u2713";
        };
    }

    static String said(ThreadEnd end) {
        String words = end.words().length() > LONGEST
                ? end.words().substring(0, end.words().lastIndexOf(' ', LONGEST)) + " \u2026"
                : end.words();
        return end.label() + (words.isEmpty() ? "" : ": " + words);
    }

    static String answer(ThreadRow row) {
        return row.answer().map(ThreadWords::said).orElse(Words.text("thread.nothing"));
    }

    static String contract(ThreadRow row) {
        return row.commitment()
                .map(commitment ->
                        commitment.implementBy().isEmpty() ? Words.text("thread.noDate") : commitment.implementBy())
                .orElse("");
    }

    /** The state, and what is missing. */
    static String state(ThreadRow row) {
        String gaps = row.gaps().stream()
                .filter(ThreadGap::matters)
                .map(ThreadGap::message)
                .collect(Collectors.joining(" "));
        return sign(row.state()) + " " + row.state().words() + (gaps.isEmpty() ? "" : ": " + gaps);
    }

    /** All of a line, for filtering and for those who listen. */
    static String all(ThreadRow row) {
        return String.join(
                "\n",
                row.area(),
                row.theme(),
                row.owner(),
                row.afi().map(ThreadWords::whole).orElse(""),
                row.answer().map(ThreadWords::whole).orElse(""),
                contract(row),
                state(row));
    }

    private static String whole(ThreadEnd end) {
        return Optional.of(end.name())
                        .filter(name -> !name.isEmpty())
                        .map(name -> name + " ")
                        .orElse("") + end.label() + " " + end.words();
    }
}
