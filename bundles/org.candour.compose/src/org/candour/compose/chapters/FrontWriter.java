// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.wording.DateWords;
import org.candour.compose.wording.Typography;
import org.candour.compose.wording.Wording;
import org.candour.document.Front;
import org.candour.document.Look;
import org.candour.model.Fieldwork;
import org.candour.model.HeaderField;
import org.candour.model.LookChoice;
import org.candour.model.Published;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;

/** Prints the header of a report on the cover. */
public final class FrontWriter {
    private static final String LANGUAGE = "en-GB";

    private FrontWriter() {}

    /** The cover and the metadata. */
    public static Front write(Edition edition, boolean draft) {
        WholeReport report = edition.report();
        String title = report.first(ReportHeader.class)
                .map(edition.titles()::of)
                .orElseGet(() -> Wording.words("missing.title.unnamed"));
        return new Front(
                title,
                words(report, HeaderField.INSPECTORATE).orElse(""),
                coverLines(report, title),
                published(report),
                words(report, HeaderField.MARKING),
                LANGUAGE,
                draft,
                look(report));
    }

    private static Look look(WholeReport report) {
        return report.first(LookChoice.class)
                .map(line -> switch (line.getLook()) {
                    case NAVY -> Look.NAVY;
                    case PLUM -> Look.PLUM;
                    case SLATE -> Look.SLATE;
                })
                .orElse(Look.NAVY);
    }

    /** Force, subject and fieldwork; what the title says already is not said again. */
    private static List<String> coverLines(WholeReport report, String title) {
        List<String> lines = new ArrayList<>();
        words(report, HeaderField.FORCE).filter(force -> !title.contains(force)).ifPresent(lines::add);
        words(report, HeaderField.SUBJECT)
                .filter(subject -> !title.contains(subject))
                .ifPresent(lines::add);
        report.first(Fieldwork.class)
                .flatMap(DateWords::of)
                .map(dates -> Wording.words("cover.fieldwork", dates))
                .ifPresent(lines::add);
        return lines;
    }

    private static String published(WholeReport report) {
        return report.first(Published.class)
                .flatMap(line -> Optional.ofNullable(line.getDate()))
                .map(DateWords::of)
                .orElse("");
    }

    private static Optional<String> words(WholeReport report, HeaderField field) {
        return report.words(field).map(words -> Typography.ofLine(words.strip()));
    }
}
