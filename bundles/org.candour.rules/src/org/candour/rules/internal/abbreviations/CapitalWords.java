// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.model.Text;
import org.candour.model.report.WholeReport;
import org.candour.rules.internal.prose.PlainWords;
import org.candour.rules.internal.prose.ProseWalk;

/**
 * The words in capitals that a report uses in its prose, with their first use. Words that everybody knows, Roman
 * numbers and words that the report also writes small (it was shouting) are left out.
 */
final class CapitalWords {
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,6}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final int LONGEST = 6;
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "AD", "AM", "BBC", "BC", "BST", "CCTV", "CD", "CV", "DNA", "DVD", "EU", "GB", "GMT", "GP", "HM", "ID", "IT",
            "MP", "NHS", "OK", "PC", "PDF", "PIN", "PM", "QC", "TV", "UK", "UN", "US", "USA", "VAT");

    private final WholeReport report;
    private final Map<String, Text> firstUse = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    CapitalWords(WholeReport report) {
        this.report = report;
        ProseWalk.each(
                Text.class,
                report,
                piece -> WordScan.words(PlainWords.of(piece), (text, start, end) -> {
                    if (end - start <= LONGEST + 1 && Character.isUpperCase(text.charAt(start))) {
                        note(WordScan.singular(text.substring(start, end)), piece);
                    }
                }));
    }

    private void note(String word, Text piece) {
        if (CAPITALS.matcher(word).matches()) {
            firstUse.putIfAbsent(word, piece);
            uses.merge(word, 1, Integer::sum);
        }
    }

    /** Those used at least so often and not among the words left out, in the order of their first use. */
    Map<String, Text> usedAtLeast(int times, Set<String> leftOut) {
        Map<String, Text> often = new LinkedHashMap<>(firstUse);
        often.keySet()
                .removeIf(word -> uses.get(word) < times
                        || leftOut.contains(word)
                        || KNOWN_TO_ALL.contains(word)
                        || ROMAN.matcher(word).matches());
        if (!often.isEmpty()) {
            Set<String> small = smallWords();
            often.keySet().removeIf(word -> small.contains(word.toLowerCase(Locale.ROOT)));
        }
        return often;
    }

    private Set<String> smallWords() {
        Set<String> small = new HashSet<>();
        ProseWalk.each(
                Text.class,
                report,
                piece -> WordScan.words(PlainWords.of(piece), (text, start, end) -> {
                    if (end - start <= LONGEST && Character.isLowerCase(text.charAt(start))) {
                        small.add(text.substring(start, end));
                    }
                }));
        return small;
    }
}
