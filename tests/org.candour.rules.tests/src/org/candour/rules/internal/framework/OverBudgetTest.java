// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.framework;
import static org.candour.testkit.Lines.limit;
import static org.candour.testkit.Lines.require;
import static org.candour.testkit.Lines.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.LimitedKind;
import org.candour.testkit.Files;
import org.junit.jupiter.api.Test;

/** Tests {@link OverBudget}. */
final class OverBudgetTest {
    @Test
    void aChapterThatIsTooLongIsReportedAtItsLine() {
        Element summary = chapter("summary", "Summary", "One two three. ".repeat(400));
        assertEquals(
                List.of("Chapter \"summary\" has 1,200 words; the framework \"brief\" allows 1,000."
                        + " Shorten it by 200 words."),
                messages(new OverBudget(), chosen(), summary));
        assertSame(
                summary,
                problems(new OverBudget(), chosen(), summary).getFirst().subject());
    }

    @Test
    void aFindingThatIsOneWordTooLongIsReported() {
        assertEquals(
                List.of("This AFI has 4 words; the framework \"brief\" allows 3. Shorten it by 1 word."),
                messages(new OverBudget(), chosen(), afi(null, "It is too slow.")));
    }

    @Test
    void whatIsJustLongEnoughIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new OverBudget(),
                        chosen(),
                        chapter("summary", "Summary", "word ".repeat(1000)),
                        chapter("findings", "Findings", "word ".repeat(1001)),
                        afi("slow", "It is slow.")));
    }

    @Test
    void aFrameworkWithoutLimitsAllowsAnyLength() {
        assertEquals(
                List.of(), messages(new OverBudget(), Visits.chosen(), chapter("summary", "S", "word ".repeat(9000))));
    }

    private static Element chosen() {
        Framework framework = framework("brief", "Brief visits");
        Files.file(framework, require("summary", "Summary"), limit("summary", 1000), limit(LimitedKind.AFI, 3));
        return under(framework);
    }
}
