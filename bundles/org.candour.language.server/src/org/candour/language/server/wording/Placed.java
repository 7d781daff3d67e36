// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.model.Date;
import org.candour.model.Fact;
import org.candour.model.Fieldwork;
import org.candour.model.HeaderField;
import org.candour.model.Published;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;

/** What a name in braces prints. */
public final class Placed {
    private Placed() {}

    /** The words of all facts and lines of the head that have any, by the name to write in braces. */
    public static Map<String, String> in(WholeReport report) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Fact fact : report.all(Fact.class)) {
            if (fact.getName() != null && fact.getWords() != null) {
                words.putIfAbsent(fact.getName(), fact.getWords());
            }
        }
        report.first(ReportHeader.class)
                .map(ReportHeader::getTitle)
                .ifPresent(title -> words.putIfAbsent("report", title));
        for (HeaderField field : HeaderField.values()) {
            report.words(field).ifPresent(said -> words.putIfAbsent(field.getLiteral(), said));
        }
        report.first(Fieldwork.class)
                .ifPresent(line -> words.putIfAbsent("fieldwork", date(line.getFrom()) + " – " + date(line.getTo())));
        report.first(Published.class).ifPresent(line -> words.putIfAbsent("published", date(line.getDate())));
        return words;
    }

    private static String date(Date date) {
        return Optional.ofNullable(date)
                .map(known -> (known.getDay() > 0 ? known.getDay() + " " : "")
                        + known.getMonth().getLiteral() + " " + known.getYear())
                .orElse("…");
    }
}
