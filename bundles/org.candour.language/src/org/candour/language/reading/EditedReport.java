// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.language.ReportReading;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.FrameworkChoice;
import org.candour.model.Include;

/** A report that is edited; see {@link org.candour.language.LiveReport}. */
public final class EditedReport {
    private final FileTexts texts;
    private final ReportFiles files;
    private Optional<ReportReading> reading = Optional.empty();

    private EditedReport(FileTexts texts, Path main) {
        this.texts = texts;
        this.files = new ReportFiles(texts, main);
        files.gather();
    }

    /** Opens the report that a file belongs to. */
    public static EditedReport open(Path file, Map<Path, String> given) {
        FileTexts texts = new FileTexts(given);
        return new EditedReport(texts, new MainFiles(texts).of(file));
    }

    /** Replaces characters of a file. */
    public void edit(Path path, int offset, int length, String text) {
        ReadFile file =
                files.loaded(path).orElseThrow(() -> new IllegalArgumentException(path + " is no file of this report"));
        Objects.checkFromIndexSize(offset, length, file.length());
        edit(file, offset, length, text);
        texts.give(path, file::text);
    }

    /** Says that a file has a text from now on. */
    public void open(Path path, String text) {
        String whole = FileTexts.withoutMark(text);
        texts.give(path, () -> whole);
        replace(path, whole);
    }

    /** Says that a file is what the disk holds. */
    public void reload(Path path) {
        texts.takeBack(path);
        files.forget(path);
        files.gather();
        reading = Optional.empty();
    }

    /** The report as it is now. */
    public ReportReading reading() {
        if (reading.isEmpty()) {
            reading =
                    Optional.of(new LinkedReport(files.all(), files.shipped(), Linker.link(files), files.frameworks()));
        }
        return reading.get();
    }

    /** Replaces what differs, so that what is alike before and behind need not be read again. */
    private void replace(Path path, String text) {
        Optional<ReadFile> known = files.loaded(path);
        if (known.isEmpty()) {
            files.gather();
            reading = Optional.empty();
            return;
        }
        String old = known.get().text();
        int most = Math.min(old.length(), text.length());
        int before = 0;
        while (before < most && old.charAt(before) == text.charAt(before)) {
            before++;
        }
        int behind = 0;
        while (behind < most - before
                && old.charAt(old.length() - 1 - behind) == text.charAt(text.length() - 1 - behind)) {
            behind++;
        }
        edit(known.get(), before, old.length() - behind - before, text.substring(before, text.length() - behind));
    }

    private void edit(ReadFile file, int offset, int length, String text) {
        Passages.Change change = file.edit(offset, length, text);
        reading = Optional.empty();
        boolean leadsElsewhere = Stream.of(change.removed(), change.added())
                .flatMap(passages -> passages.stream())
                .flatMap(passage -> passage.elements().stream())
                .anyMatch(EditedReport::leadsToFiles);
        if (leadsElsewhere) {
            files.gather();
        }
    }

    private static boolean leadsToFiles(Element element) {
        return element instanceof Include || element instanceof FrameworkChoice || element instanceof Framework;
    }
}
