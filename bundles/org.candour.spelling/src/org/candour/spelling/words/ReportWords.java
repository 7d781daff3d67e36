// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.candour.spelling.dictionary.Slips;

/**
 * Which of the words that the dictionary does not know are a report's own: those it declares or lists, and names, which
 * show by their capital in the middle of sentences. A name seen once that comes near a word or another name is more
 * likely a slip.
 */
public final class ReportWords {
    private static final int A_NAME = 2;
    private static final int A_KNOWN_NAME = 3;
    private static final int LONG_ENOUGH = 5;

    /**
     * A misspelt word.
     *
     * @param from offset of its first letter in the file
     * @param letters the word as written
     * @param names names of the report that it may have been meant to be
     */
    public record Misspelt(int from, String letters, List<String> names) {}

    private final Set<String> declared = new HashSet<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Set<String> listed;
    private final Slips slips;

    /**
     * Gathers the words of a report.
     *
     * @param files the words of all its files
     * @param listed the words of its word list
     */
    public ReportWords(Collection<FileWords> files, Set<String> listed, Slips slips) {
        this.listed = listed;
        this.slips = slips;
        for (FileWords file : files) {
            declared.addAll(file.declared());
            file.unknown().stream()
                    .filter(word -> word.capital() && word.telling())
                    .forEach(word -> capitals.merge(word.stem(), 1, Integer::sum));
        }
    }

    /** The misspelt words of one of the files, down the file. */
    public List<Misspelt> misspelt(FileWords file) {
        return file.unknown().stream()
                .filter(word -> !isOwn(word))
                .map(word -> new Misspelt(word.from(), word.letters(), namesLike(word)))
                .toList();
    }

    private boolean isOwn(Word word) {
        return isListed(word.letters())
                || isListed(word.stem())
                || declared.contains(word.letters())
                || declared.contains(word.stem())
                || word.capital() && isName(word);
    }

    private boolean isListed(String word) {
        return listed.contains(word) || listed.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isName(Word word) {
        int seen = capitals.getOrDefault(word.stem(), 0);
        if (seen >= A_NAME) {
            return true;
        }
        boolean slip = seen == 1 ? slips.isOneFromAWord(word.stem()) : slips.isNearAWord(word.stem());
        return !slip && namesLike(word).isEmpty();
    }

    private List<String> namesLike(Word word) {
        String stem = word.stem();
        if (!word.capital() || stem.length() < LONG_ENOUGH) {
            return List.of();
        }
        Set<String> names = new HashSet<>(declared);
        capitals.forEach((name, seen) -> {
            if (seen >= A_KNOWN_NAME) {
                names.add(name);
            }
        });
        return names.stream()
                .filter(name -> name.length() >= LONG_ENOUGH && Slips.areOneApart(stem, name))
                .sorted()
                .toList();
    }
}
