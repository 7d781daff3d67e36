// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.language.LiveReport;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * The files that editors have open, and the reports they belong to. A file belongs to the report whose main file
 * includes it; one that none includes is a report of its own. For the language thread only.
 */
public final class OpenReports {
    private final Map<Path, ChangingText> texts = new LinkedHashMap<>();
    private final List<CurrentReport> reports = new ArrayList<>();
    private final List<CurrentReport> putAway = new ArrayList<>();

    /** An editor has opened a file. */
    public void open(Path file, String text) {
        Path key = CurrentReport.key(file);
        texts.put(key, new ChangingText(text));
        // Also those that do not have it yet: an include line may wait for it, or a line that names its framework.
        reports.forEach(report -> {
            report.live().open(key, text);
            report.changed();
        });
        of(key);
    }

    /** The words of an open file have changed: each change starts from the text that the one before left. */
    public void change(Path file, List<TextDocumentContentChangeEvent> changes) {
        Path key = CurrentReport.key(file);
        if (!texts.containsKey(key)) {
            return;
        }
        for (TextDocumentContentChangeEvent change : changes) {
            if (change.getRange() == null) {
                open(key, change.getText());
            } else {
                ChangingText text = texts.get(key);
                edit(key, text.offset(change.getRange().getStart()), text.length(change.getRange()), change.getText());
            }
        }
    }

    private void edit(Path key, int offset, int length, String words) {
        texts.get(key).replace(offset, length, words);
        for (CurrentReport report : reports) {
            if (report.has(key)) {
                report.live().edit(key, offset, length, words);
                report.changed();
            }
        }
    }

    /** An editor has closed a file; what it holds is from now on what is on disk. */
    public void close(Path file) {
        Path key = CurrentReport.key(file);
        texts.remove(key);
        reload(key);
    }

    /** Files have changed on disk, were made or deleted; those that an editor has open stay as they are there. */
    public void changedOnDisk(Collection<Path> files) {
        for (Path file : files) {
            Path key = CurrentReport.key(file);
            if (!texts.containsKey(key)) {
                reload(key);
            }
        }
        // A main file on disk may now include a file that was a report of its own.
        reports.stream().filter(report -> !report.isWhole()).forEach(putAway::add);
        reports.removeAll(putAway);
    }

    private void reload(Path key) {
        reports.forEach(report -> {
            report.live().reload(key);
            report.changed();
        });
    }

    /**
     * Brings files and reports together again after edits: an include line written or removed may have given a file to
     * another report, and a report none of whose files is open is put away.
     *
     * @return the reports put away
     */
    public List<CurrentReport> settle() {
        List<CurrentReport> needed =
                texts.keySet().stream().map(this::of).distinct().toList();
        List<CurrentReport> unneeded = new ArrayList<>(reports);
        unneeded.removeAll(needed);
        reports.removeAll(unneeded);
        unneeded.addAll(putAway);
        putAway.clear();
        return unneeded;
    }

    /** The report a file belongs to, which is read if it is not yet. */
    public CurrentReport of(Path file) {
        Path key = CurrentReport.key(file);
        List<CurrentReport> having =
                reports.stream().filter(report -> report.has(key)).toList();
        // A report that merely began with this file yields to one that includes it.
        Optional<CurrentReport> including = having.stream()
                .filter(report ->
                        !CurrentReport.key(report.reading().mainFile()).equals(key))
                .findFirst();
        return including.or(() -> having.stream().findFirst()).orElseGet(() -> read(key));
    }

    private CurrentReport read(Path file) {
        Map<Path, String> given = new HashMap<>();
        texts.forEach((key, text) -> given.put(key, text.toString()));
        CurrentReport report = new CurrentReport(LiveReport.open(file, given));
        reports.add(report);
        return report;
    }

    /** All reports that have an open file. */
    public List<CurrentReport> all() {
        return List.copyOf(reports);
    }
}
