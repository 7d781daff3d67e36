// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.candour.language.scanning.ReadingRule;

/** The wordings of the problems that reading finds, all of them in {@code problems.properties}. */
public final class Wording {
    private static final Properties WORDINGS = load();

    private Wording() {}

    /**
     * The message for a problem.
     *
     * @param variant which wording of the rule; the usual one when it has no such variant
     * @param words what the message quotes, in the order of its numbers in braces
     */
    public static String of(ReadingRule rule, String variant, List<String> words) {
        String usual = WORDINGS.getProperty(rule.id());
        String message = variant.isEmpty() ? usual : WORDINGS.getProperty(rule.id() + "." + variant, usual);
        for (int i = 0; i < words.size(); i++) {
            message = message.replace("{" + i + "}", words.get(i));
        }
        return message;
    }

    private static Properties load() {
        Properties wordings = new Properties();
        try (Reader reader = new InputStreamReader(
                Wording.class.getResourceAsStream("/org/candour/language/problems.properties"),
                StandardCharsets.UTF_8)) {
            wordings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wordings;
    }
}
