// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.document.Inline;

/** The house's own words, read once from {@code wording.properties}. */
public final class Wording {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Properties WORDS = read();

    private Wording() {}

    private static Properties read() {
        Properties words = new Properties();
        try (var in = Wording.class.getResourceAsStream("wording.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A phrase with its gaps filled. */
    public static String words(String key, String... fillings) {
        return GAP.matcher(phrase(key))
                .replaceAll(gap -> Matcher.quoteReplacement(fillings[Integer.parseInt(gap.group(1))]));
    }

    /** A phrase with its gaps filled by words that may hold links. */
    @SafeVarargs
    public static List<Inline> inlines(String key, List<Inline>... fillings) {
        String phrase = phrase(key);
        List<Inline> inlines = new ArrayList<>();
        Matcher gap = GAP.matcher(phrase);
        int end = 0;
        while (gap.find()) {
            text(phrase.substring(end, gap.start())).ifPresent(inlines::add);
            inlines.addAll(fillings[Integer.parseInt(gap.group(1))]);
            end = gap.end();
        }
        text(phrase.substring(end)).ifPresent(inlines::add);
        return inlines;
    }

    /** A phrase without gaps as a line of its own. */
    public static List<Inline> line(String key, String... fillings) {
        return List.of(new Inline.Text(words(key, fillings)));
    }

    private static Optional<Inline> text(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Inline.Text(words));
    }

    private static String phrase(String key) {
        String phrase = WORDS.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return phrase;
    }
}
