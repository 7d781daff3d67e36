// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.candour.model.Element;
import org.candour.model.Text;
import org.candour.model.report.Derivation;
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

    private static final Derivation<List<Use>> USES = CapitalWords::usesIn;
    private static final Derivation<int[]> SMALL = CapitalWords::smallIn;

    private final WholeReport report;
    private final Map<String, Text> firstUse = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    /** A word in capitals and the piece of text it stands in. */
    private record Use(String word, Text piece) {}

    CapitalWords(WholeReport report) {
        this.report = report;
        for (Element line : report.elements()) {
            for (Use use : report.derived(USES, line)) {
                firstUse.putIfAbsent(use.word(), use.piece());
                uses.merge(use.word(), 1, Integer::sum);
            }
        }
    }

    private static List<Use> usesIn(Element line) {
        List<Use> uses = new ArrayList<>();
        words(line, (piece, text, start, end) -> {
            if (end - start <= LONGEST + 1 && Character.isUpperCase(text.charAt(start))) {
                String word = WordScan.singular(text.substring(start, end));
                if (CAPITALS.matcher(word).matches()) {
                    uses.add(new Use(word, piece));
                }
            }
        });
        return List.copyOf(uses);
    }

    /** The hash codes of the short words written small, ascending. */
    private static int[] smallIn(Element line) {
        Set<Integer> small = new TreeSet<>();
        words(line, (piece, text, start, end) -> {
            if (end - start <= LONGEST && Character.isLowerCase(text.charAt(start))) {
                small.add(text.substring(start, end).hashCode());
            }
        });
        return small.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Looks at a word of a piece of text. */
    private interface Visitor {
        void word(Text piece, String text, int start, int end);
    }

    private static void words(Element line, Visitor visitor) {
        ProseWalk.each(
                Text.class,
                line,
                piece -> WordScan.words(
                        PlainWords.of(piece), (text, start, end) -> visitor.word(piece, text, start, end)));
    }

    /** Those used at least so often and not among the words left out, in the order of their first use. */
    Map<String, Text> usedAtLeast(int times, Set<String> leftOut) {
        Map<String, Text> often = new LinkedHashMap<>(firstUse);
        often.keySet()
                .removeIf(word -> uses.get(word) < times
                        || leftOut.contains(word)
                        || KNOWN_TO_ALL.contains(word)
                        || ROMAN.matcher(word).matches()
                        || isWrittenSmall(word));
        return often;
    }

    private boolean isWrittenSmall(String word) {
        int small = word.toLowerCase(Locale.ROOT).hashCode();
        return report.elements().stream()
                .anyMatch(line -> Arrays.binarySearch(report.derived(SMALL, line), small) >= 0);
    }
}
