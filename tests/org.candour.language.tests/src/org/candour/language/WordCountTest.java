// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;
import org.candour.model.report.WordCount;
import org.junit.jupiter.api.Test;

class WordCountTest {
    private static final Path FILE = Path.of("count.inspection");
    private static final String TEXT = """
        report count: Counting
        fact rise: 21.6%
        chapter one: The First Chapter

            Crime rose by 3,892 – {rise} – in @one[^ Not these words.].

            - an *emphasised* item;
                - they've well-known names.

            | No | words |

        chapter two: The Second
        area crime

        afi slow
            It is slow.
        """;

    private final ReportReading reading = new ReportReader().read(FILE, Map.of(FILE, TEXT));
    private final WordCount count = WordCount.of(WholeReport.of(reading.main()));

    @Test
    void proseAndListsCountAndTitlesTablesAndFootnotesDoNot() {
        assertEquals(7 + 3 + 3, count.of(at("Crime rose")));
    }

    @Test
    void chaptersAreasAndTheWholeAreSums() {
        assertEquals(Optional.of(13), count.inChapterOf(at("Crime rose")));
        assertEquals(Optional.of(3), count.inChapterOf(at("It is slow")));
        assertEquals(3, count.in(at("area crime")));
        assertEquals(16, count.in(at("report count")));
        assertEquals(16, count.whole());
    }

    @Test
    void beforeTheFirstChapterThereIsNone() {
        assertEquals(Optional.empty(), count.inChapterOf(at("fact rise")));
        assertEquals(0, count.of(at("fact rise")));
    }

    private Element at(String words) {
        return reading.elementAt(FILE, TEXT.indexOf(words)).orElseThrow();
    }
}
