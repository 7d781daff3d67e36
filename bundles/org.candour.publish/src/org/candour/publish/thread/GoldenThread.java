// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.language.ReportReading;
import org.candour.model.report.WholeReport;

/**
 * The golden thread of a report: from each area for improvement to what answers it and to the contract.
 *
 * @param rows its lines, in the order the AFIs are written; then answers that address none
 * @param targets the targets of the contract, in the order written
 * @param gaps what is missing elsewhere than in a line, such as the date of the contract
 */
public record GoldenThread(List<ThreadRow> rows, List<ThreadEnd> targets, List<ThreadGap> gaps) {
    /** Guards against changes. */
    public GoldenThread {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
        gaps = List.copyOf(gaps);
    }

    /** The thread of a report as read; without lines when there is nothing to answer yet. */
    public static GoldenThread of(ReportReading reading) {
        return of(reading, WholeReport.of(reading.main()));
    }

    /** The same of a report that has been put together over all its files already. */
    public static GoldenThread of(ReportReading reading, WholeReport report) {
        return new ThreadReader(reading, report).thread();
    }

    /** Everything missing that matters, down the lines. */
    public List<ThreadGap> allGaps() {
        List<ThreadGap> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.gaps()));
        all.addAll(gaps);
        return all.stream().filter(ThreadGap::matters).distinct().toList();
    }

    /** How the whole thread stands, said plainly in a sentence or three. */
    public String verdict() {
        long afis = rows.stream()
                .map(ThreadRow::afi)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        if (rows.isEmpty()) {
            return "There is no area for improvement yet, and nothing to answer.";
        }
        List<String> sentences = new ArrayList<>();
        int missing = allGaps().size();
        if (missing > 0) {
            sentences.add(missing == 1 ? "There is 1 gap." : "There are " + missing + " gaps.");
        } else if (afis > 0) {
            sentences.add("Every AFI that needs an answer has one.");
        }
        sentences.add(coverage(afis));
        return String.join(" ", sentences);
    }

    private String coverage(long afis) {
        long open = rows.stream()
                .filter(row -> row.afi().isPresent() && row.answer().isEmpty())
                .count();
        String answered = afis - open + " of " + afis + (afis == 1 ? " AFI" : " AFIs")
                + (afis - open == 1 ? " leads" : " lead") + " to a recommendation or consideration";
        boolean left = open > 0 && rows.stream().anyMatch(row -> row.state() == ThreadRow.State.OPEN);
        return answered + (left ? "; the framework leaves the others to the unit." : ".");
    }
}
