// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fieldwork;
import static org.candour.testkit.Lines.header;
import static org.candour.testkit.Lines.published;
import static org.candour.testkit.Lines.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.model.HeaderField;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link HeaderMissing}. */
final class HeaderMissingTest {
    @Test
    void aBareHeadIsReportedLineByLine() {
        assertEquals(4, messages(new HeaderMissing(), report("a", "A")).size());
    }

    @Test
    void aFullHeadIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new HeaderMissing(),
                        report("a", "A"),
                        header(HeaderField.SUBJECT, "Ashdown"),
                        header(HeaderField.FORCE, "Weald"),
                        fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                        published(date(0, Month.JANUARY, 2007))));
    }

    @Test
    void aLineWithoutWordsDoesNotCount() {
        assertTrue(messages(new HeaderMissing(), report("a", "A"), header(HeaderField.SUBJECT, null))
                .contains("The report does not say what was inspected. Add a line \"subject: …\"."));
    }
}
