// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.rules.Rule;
import org.candour.rules.Rules;
import org.junit.jupiter.api.Test;

/** Tests {@link Messages}. */
final class MessagesTest {
    private static Stream<String> keys() {
        Properties texts = new Properties();
        try (InputStream file = Rules.class.getResourceAsStream("messages.properties")) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().sorted();
    }

    @Test
    void everyRuleHasWords() {
        for (Rule rule : Rules.all()) {
            assertTrue(keys().anyMatch(key -> key.equals(rule.id()) || key.startsWith(rule.id() + ".")), rule.id());
        }
    }

    @Test
    void allWordsAreARules() {
        Set<String> ids = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                keys().filter(key -> !ids.contains(key.split("\\.")[0])).toList());
    }

    @Test
    void everyMessageIsASentenceInPlainWords() {
        for (String key : keys().toList()) {
            String message = Messages.of(key, "Aa", "b", "c", "d", "e");
            assertTrue(message.matches("(?s)[A-Z\"].*[.?abc]"), message);
            assertTrue(!message.matches("(?i).*\\b(token|parse|null|EOF|invalid|syntax)\\b.*"), message);
        }
    }

    @Test
    void wordsFilledInAreNotFilledAgain() {
        assertEquals("There is no {1}. Did you mean $1?", Messages.of("date-impossible", "{1}", "$1"));
    }
}
