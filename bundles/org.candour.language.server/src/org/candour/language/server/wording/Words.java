// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.candour.language.scanning.LineKind;

/** The words that users see, all of them in {@code words.properties}. */
public final class Words {
    private static final Properties WORDS = load();

    private Words() {}

    /**
     * The words of a key.
     *
     * @param gaps what stands in the gaps {0}, {1} and so on
     * @throws IllegalArgumentException when there are none
     */
    public static String of(String key, Object... gaps) {
        return find(key, gaps).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
    }

    /** The words of a key; empty when there are none. */
    public static Optional<String> find(String key, Object... gaps) {
        String words = WORDS.getProperty(key);
        if (words == null) {
            return Optional.empty();
        }
        for (int i = 0; i < gaps.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(gaps[i]));
        }
        return Optional.of(words);
    }

    /**
     * What explains a word of a structure line; empty when nothing does.
     *
     * @param part "clause" or "choice"
     * @param kind the line, on which the word may mean something else than on others
     */
    public static Optional<String> explaining(String part, LineKind kind, String word) {
        return find(part + "." + kind.word() + "." + word).or(() -> find(part + "." + word));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
