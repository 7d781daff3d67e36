// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of all problems. MessageFormat is not used: it gives apostrophes and braces, of which the messages have
 * many, a meaning of their own.
 */
final class Messages {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");
    private static final Properties TEXTS = load();

    private Messages() {}

    /** The message of a key with its gaps {0}, {1} filled. */
    static String of(String key, Object... words) {
        String text = Objects.requireNonNull(TEXTS.getProperty(key), key);
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(words[Integer.parseInt(gap.group(1))].toString()));
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Messages.class.getResourceAsStream("/org/candour/rules/messages.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
