// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * British English with "-ise" spellings, and the words of the field. Loading takes some tenths of a second and a few
 * megabytes; it happens once, when first asked for. Safe for use from several threads.
 */
public final class BritishEnglish {
    private static final int REMEMBERED = 100_000;
    private static final Pattern REGULAR_PLURAL = Pattern.compile("(.{2}(?:ing|ship|ment|or|er|ee|ist))s$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Dictionary dictionary;
    private final Hunspell speller;
    private final Map<String, Boolean> known = new HashMap<>();

    private static final class Loaded {
        static final BritishEnglish WORDS = load();
    }

    private BritishEnglish(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.speller = new Hunspell(dictionary);
    }

    /** The dictionary, which the first call loads. */
    public static BritishEnglish get() {
        return Loaded.WORDS;
    }

    private static BritishEnglish load() {
        try (InputStream endings = file("en_GB-ise.aff");
                InputStream general = file("en_GB-ise.dic");
                InputStream field = file("field.dic")) {
            return new BritishEnglish(
                    new Dictionary(endings, List.of(general, field), false, SortingStrategy.inMemory()));
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary cannot be read.", e);
        } catch (ParseException e) {
            throw new IllegalStateException("The dictionary is damaged.", e);
        }
    }

    private static InputStream file(String name) {
        return BritishEnglish.class.getResourceAsStream("/dictionaries/" + name);
    }

    /** Whether a word without hyphens is spelt as it should be; accents may be left out, capitals may not. */
    public synchronized boolean knows(String word) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::lookUp);
    }

    /** The same of a word that will hardly be asked for again. */
    synchronized boolean lookUp(String word) {
        String typewritten = word.replace('\u2019', '\'');
        return speller.spell(typewritten)
                || isOwned(typewritten)
                || isPlural(typewritten)
                || speller.spell(withoutAccents(typewritten));
    }

    /** Dictionaries list the owners they have thought of; anybody may own something. */
    private boolean isOwned(String word) {
        return word.endsWith("'s") && speller.spell(word.substring(0, word.length() - 2));
    }

    /** They lack many plurals too, such as those of words in "-ity". */
    private boolean isPlural(String word) {
        String one = word.endsWith("ities")
                ? word.substring(0, word.length() - 3) + "y"
                : REGULAR_PLURAL.matcher(word).replaceFirst("$1");
        return !one.equals(word) && speller.spell(one);
    }

    private static String withoutAccents(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** What a word may have been meant to be, the likeliest first; always the same for the same word. */
    public List<String> guesses(String word) {
        String typewritten = word.replace('\u2019', '\'');
        // Cut short by the clock, the guesses would not always be the same.
        List<String> guesses = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {}).suggest(typewritten);
        return Stream.concat(swapped(typewritten), guesses.stream())
                .distinct()
                .sorted(Comparator.comparing(guess -> !Slips.areOneApart(typewritten, guess)))
                .toList();
    }

    /** The likeliest slip of fast fingers, which Hunspell does not look for once it has found something else. */
    private Stream<String> swapped(String word) {
        return IntStream.range(1, word.length())
                .mapToObj(at ->
                        word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1))
                .filter(guess -> !guess.equals(word) && lookUp(guess));
    }
}
