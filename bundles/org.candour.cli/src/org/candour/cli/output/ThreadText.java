// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.io.PrintWriter;
import java.util.Optional;
import org.candour.publish.thread.GoldenThread;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadGap;
import org.candour.publish.thread.ThreadRow;

/** The golden thread for people: area by area, each AFI with what answers it below. */
public final class ThreadText {
    private static final int LONGEST = 90;

    private ThreadText() {}

    /** Shows a thread. */
    public static void print(GoldenThread thread, PrintWriter out) {
        String area = "";
        Optional<ThreadEnd> afi = Optional.empty();
        for (ThreadRow row : thread.rows()) {
            if (!row.area().equals(area)) {
                area = row.area();
                out.println(area);
            }
            if (row.afi().isPresent() && !row.afi().equals(afi)) {
                out.println("  " + said(row.afi().get(), 2));
            }
            afi = row.afi();
            out.println("    "
                    + (row.answer().isPresent()
                            ? answer(row)
                            : "-> " + row.state().words().toLowerCase()));
            if (!row.owner().isEmpty()) {
                out.println("       Owner: " + row.owner());
            }
            row.gaps().stream().filter(ThreadGap::matters).forEach(gap -> out.println("    !! " + gap.message()));
        }
        thread.targets().forEach(target -> out.println(said(target, 0)));
        thread.gaps().stream().filter(ThreadGap::matters).forEach(gap -> out.println("!! " + gap.message()));
        out.println(thread.verdict());
    }

    private static String answer(ThreadRow row) {
        String by = row.commitment()
                .filter(commitment -> !commitment.implementBy().isEmpty())
                .map(commitment -> " (by " + commitment.implementBy() + ")")
                .orElse("");
        return "-> " + said(row.answer().orElseThrow(), 7 + by.length()) + by;
    }

    private static String said(ThreadEnd end, int taken) {
        String words = end.label() + (end.words().isEmpty() ? "" : ": " + end.words());
        int room = LONGEST - taken;
        return words.length() <= room ? words : words.substring(0, words.lastIndexOf(' ', room - 1)) + " \u2026";
    }
}
