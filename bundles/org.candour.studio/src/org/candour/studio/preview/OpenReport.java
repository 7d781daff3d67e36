// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.language.LiveReport;
import org.candour.language.ReportReading;

/** The report that the preview shows, kept read with the texts of the open editors. One thread at a time may use it. */
final class OpenReport {
    private Optional<LiveReport> report = Optional.empty();
    private final Map<Path, String> texts = new HashMap<>();

    /**
     * Reads the report a file belongs to and hands it over; it may be used until the function returns.
     *
     * @param file a file of the report
     * @param open the texts of all files that are open
     */
    <T> T with(Path file, Map<Path, String> open, Function<ReportReading, T> use) {
        if (report.filter(one -> one.reading().files().contains(file)).isEmpty()) {
            report = Optional.of(LiveReport.open(file, open));
            texts.clear();
            texts.putAll(open);
        } else {
            follow(report.get(), open);
        }
        return use.apply(report.get().reading());
    }

    private void follow(LiveReport one, Map<Path, String> open) {
        for (Path closed : Set.copyOf(texts.keySet())) {
            if (!open.containsKey(closed)) {
                one.reload(closed);
                texts.remove(closed);
            }
        }
        open.forEach((file, text) -> {
            String before = texts.put(file, text);
            if (before == null || !one.reading().files().contains(file)) {
                one.open(file, text);
            } else if (!before.equals(text)) {
                edit(one, file, before, text);
            }
        });
    }

    /** Only what differs is handed on, so that only that is read anew. */
    private static void edit(LiveReport one, Path file, String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        one.edit(file, same, before.length() - end - same, after.substring(same, after.length() - end));
    }
}
