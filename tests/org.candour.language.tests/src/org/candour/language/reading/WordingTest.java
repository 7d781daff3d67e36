// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.language.scanning.ReadingRule;
import org.candour.rules.Explanations;
import org.candour.rules.RuleExplanation;
import org.junit.jupiter.api.Test;

/** Every rule of reading has its words. */
class WordingTest {

    @Test
    void everyRuleHasAMessageThatIsASentence() {
        for (ReadingRule rule : ReadingRule.values()) {
            String message = Wording.of(rule, "", List.of("a", "b", "c"));
            assertTrue(message.matches("(?s)[\"A-Z].*[.?…:”a-zA-Z0-9]"), rule::id);
            assertFalse(message.contains("{0}"), rule::id);
        }
    }

    @Test
    void aVariantHasWordsOfItsOwn() {
        String usual = Wording.of(ReadingRule.COMMA_MISSING, "", List.of("a", "b"));
        assertFalse(Wording.of(ReadingRule.COMMA_MISSING, "and", List.of()).equals(usual));
        assertTrue(Wording.of(ReadingRule.COMMA_MISSING, "unheard-of", List.of("a", "b"))
                .equals(usual));
    }

    @Test
    void everyRuleIsExplained() throws Exception {
        try (var page = Wording.class.getResourceAsStream("/org/candour/language/explanations.md")) {
            Explanations explanations = Explanations.read(page);
            for (ReadingRule rule : ReadingRule.values()) {
                Optional<RuleExplanation> explanation = explanations.of(rule.id());
                assertTrue(explanation.isPresent(), rule::id);
            }
        }
    }
}
