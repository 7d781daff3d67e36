// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tests {@link Explanations}. */
final class ExplanationsTest {
    @Test
    void everyRuleIsExplainedAndNothingElse() {
        assertEquals(
                Rules.all().stream().map(Rule::id).sorted().toList(),
                Explanations.ofRules().all().stream().map(RuleExplanation::id).toList());
    }

    @Test
    void anExplanationHasAllItsParts() {
        RuleExplanation explanation =
                Explanations.ofRules().of("fieldwork-reversed").orElseThrow();
        assertEquals("Fieldwork that ends before it begins", explanation.title());
        assertEquals("One of the two dates is a slip.", explanation.why());
        assertEquals("fieldwork 13 December 2006 to 4 December 2006", explanation.exampleWrong());
        assertEquals("fieldwork 4 December 2006 to 13 December 2006", explanation.exampleRight());
        assertEquals("Correct one of the dates, or change their places.", explanation.remedy());
    }

    @Test
    void theExampleKeepsItsIndentationAndProseItsLines() {
        RuleExplanation explanation = Explanations.ofRules().of("finding-empty").orElseThrow();
        assertEquals("""
                afi delivery-groups
                    Delivery groups plan projects rather than actions.""", explanation.exampleRight());
        assertEquals(-1, explanation.why().indexOf('\n'));
    }

    @Test
    void othersCanBeAdded() {
        Explanations both = Explanations.ofRules().and(read(PAGE));
        assertEquals("A tab", both.of("tab-indentation").orElseThrow().title());
        assertTrue(both.of("afi-unanswered").isPresent());
    }

    @Test
    void nothingIsExplainedTwice() {
        assertThrows(IllegalArgumentException.class, () -> read(PAGE).and(read(PAGE)));
    }

    @Test
    void aPartLeftOutIsNoticed() {
        assertThrows(IllegalArgumentException.class, () -> read(PAGE.replace("Right:", "Good:")));
    }

    private static final String PAGE = """
            # tab-indentation: A tab

            Tabs differ.

            Wrong:

                one

            Right:

                two

            What to do: Use spaces.
            """;

    private static Explanations read(String page) {
        try {
            return Explanations.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
