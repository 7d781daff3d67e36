// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.language.ReportReading;
import org.candour.rules.Explanations;
import org.candour.spelling.dictionary.BritishEnglish;
import org.candour.spelling.dictionary.Slips;
import org.candour.spelling.words.FileWords;
import org.candour.spelling.words.ReportWords;

/**
 * Checks the spelling of one report in British English, again and again while it is edited: what an edit left alone is
 * not looked at twice. Only prose and titles are spelt, never names, numbers, addresses or abbreviations; what the report
 * itself declares or lists counts as known, and so do names that show as such by their capital.
 *
 * <p>The dictionary is loaded by the first check, or by {@link #prepare} beforehand. A report may be checked by one
 * thread at a time; guesses may be asked for by another.
 */
public final class Spelling {
    private static final int GUESSES = 6;

    private final Map<Path, FileWords> files = new HashMap<>();
    private final ListedWords listed = new ListedWords();
    private Optional<Slips> slips = Optional.empty();

    /** Loads the dictionary if that has not happened yet; takes some tenths of a second, so not for a user's thread. */
    public static void prepare() {
        BritishEnglish.get();
    }

    /**
     * The misspelt words of a report, file by file and down each file.
     *
     * @throws UncheckedIOException when there is a word list that cannot be read
     */
    public List<Misspelling> check(ReportReading reading) {
        return reading.files().stream()
                .flatMap(file -> check(reading, file).stream())
                .toList();
    }

    /**
     * The misspelt words of one file of a report, down the file.
     *
     * @param file one of the files of the reading
     * @throws UncheckedIOException when there is a word list that cannot be read
     */
    public List<Misspelling> check(ReportReading reading, Path file) {
        BritishEnglish dictionary = BritishEnglish.get();
        files.keySet().retainAll(reading.files());
        reading.files().forEach(one -> files.compute(one, (path, found) -> words(reading, path, found, dictionary)));
        Slips known = slips.orElseGet(() -> new Slips(dictionary));
        slips = Optional.of(known);
        ReportWords words = new ReportWords(files.values(), listed.beside(reading.mainFile()), known);
        Places places = new Places(file, reading.text(file));
        return words.misspelt(files.get(file)).stream()
                .map(word ->
                        new Misspelling(places.at(word.from(), word.letters().length()), word.letters(), word.names()))
                .toList();
    }

    private static FileWords words(ReportReading reading, Path file, FileWords found, BritishEnglish dictionary) {
        String text = reading.text(file);
        return found != null && found.isOf(text)
                ? found
                : FileWords.of(text, reading.lexemes(file), dictionary, Optional.ofNullable(found));
    }

    /** What a word may have been meant to be, the likeliest first, at most six; takes some hundredths of a second. */
    public static List<String> guesses(Misspelling misspelling) {
        Stream<String> guesses = BritishEnglish.get().guesses(misspelling.word()).stream();
        return Stream.concat(misspelling.names().stream(), guesses)
                .distinct()
                .limit(GUESSES)
                .toList();
    }

    /** What is said about the rule that misspelt words break. */
    public static Explanations explanations() {
        try (InputStream page = Spelling.class.getResourceAsStream("explanations.md")) {
            return Explanations.read(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
