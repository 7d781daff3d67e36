// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.compose.wording.DateWords;
import org.candour.compose.wording.Wording;
import org.candour.model.Fact;
import org.candour.model.Fieldwork;
import org.candour.model.HeaderField;
import org.candour.model.Placeholder;
import org.candour.model.Published;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;

/** What the names in braces print: the facts of a report and the lines of its header. */
final class Placeholders {
    private final Map<String, String> words = new HashMap<>();

    Placeholders(WholeReport report) {
        report.first(ReportHeader.class).ifPresent(header -> put("report", header.getTitle()));
        for (HeaderField field : HeaderField.values()) {
            report.words(field).ifPresent(value -> put(field.getLiteral(), value));
        }
        report.first(Fieldwork.class).flatMap(DateWords::of).ifPresent(dates -> put("fieldwork", dates));
        report.first(Published.class)
                .flatMap(line -> Optional.ofNullable(line.getDate()))
                .ifPresent(date -> put("published", DateWords.of(date)));
        report.all(Fact.class).forEach(fact -> put(fact.getName(), fact.getWords()));
    }

    private void put(String name, String value) {
        if (name != null && value != null) {
            words.putIfAbsent(name, value.strip());
        }
    }

    /** The words for a placeholder, or a visible mark where there are none. */
    String of(Placeholder placeholder) {
        String name = placeholder.getFact() == null ? "" : placeholder.getFact();
        return Optional.ofNullable(words.get(name)).orElseGet(() -> Wording.words("missing.fact", name));
    }
}
