// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.publish.thread.Commitment;
import org.candour.publish.thread.GoldenThread;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadGap;
import org.candour.publish.thread.ThreadRow;

/** The golden thread as comma-separated values, a line for each AFI and answer, for a spreadsheet. */
public final class ThreadCsv {
    private static final List<String> HEAD = List.of(
            "area",
            "afi",
            "afi words",
            "answer",
            "answer name",
            "answer words",
            "theme",
            "owner",
            "implement by",
            "revisit",
            "state",
            "gaps");

    private ThreadCsv() {}

    /** Shows a thread. */
    public static void print(GoldenThread thread, PrintWriter out) {
        out.print(line(HEAD));
        thread.rows().forEach(row -> out.print(line(cells(row))));
    }

    private static List<String> cells(ThreadRow row) {
        Optional<ThreadEnd> answer = row.answer();
        return List.of(
                row.area(),
                row.afi().map(ThreadEnd::name).orElse(""),
                row.afi().map(ThreadEnd::words).orElse(""),
                answer.map(ThreadEnd::label).orElse(""),
                answer.map(ThreadEnd::name).orElse(""),
                answer.map(ThreadEnd::words).orElse(""),
                row.theme(),
                row.owner(),
                row.commitment().map(Commitment::implementBy).orElse(""),
                row.commitment().map(Commitment::revisit).orElse(""),
                row.state().words(),
                row.gaps().stream()
                        .filter(ThreadGap::matters)
                        .map(ThreadGap::message)
                        .collect(Collectors.joining(" ")));
    }

    /** RFC 4180; what a spreadsheet would take for a formula is kept from being one. */
    private static String line(List<String> cells) {
        return cells.stream().map(ThreadCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String words) {
        boolean formula = Stream.of("=", "+", "-", "@").anyMatch(words::startsWith);
        String safe = formula ? "'" + words : words;
        boolean quoted = safe.matches("(?s).*[,\"\r\n].*");
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
