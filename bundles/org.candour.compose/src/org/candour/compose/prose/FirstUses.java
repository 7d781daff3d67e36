// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.compose.references.Citation;
import org.candour.model.Abbreviation;
import org.candour.model.report.WholeReport;

/**
 * Explains each abbreviation where running prose first uses it: "basic command unit (BCU)". Where the author has
 * written the words out, "(BCU)" is left as it is.
 */
final class FirstUses {
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final Pattern anywhere;

    FirstUses(WholeReport report) {
        for (Abbreviation abbreviation : report.all(Abbreviation.class)) {
            if (abbreviation.getName() != null && abbreviation.getWords() != null) {
                meanings.putIfAbsent(
                        abbreviation.getName(), abbreviation.getWords().strip());
            }
        }
        anywhere = pattern();
    }

    /** Longer abbreviations first, so that one which begins like another is not mistaken for it. */
    private Pattern pattern() {
        String any = meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String word = "(?<abbreviation>" + any + ")(?<ending>s|['’]s)?(?![\\p{L}\\d]|-[\\p{L}\\d])";
        return Pattern.compile("(?:(?<![\\p{L}\\d])(?<article>[Aa]n?) )?(?<![\\p{L}\\d@.-])" + word);
    }

    /**
     * Words with the abbreviations they use first explained.
     *
     * @param remember whether later uses count as explained by this one
     */
    String explain(String words, Line line, boolean remember) {
        if (meanings.keySet().stream().noneMatch(words::contains)) {
            return words;
        }
        StringBuilder explainedWords = new StringBuilder();
        Set<String> here = new HashSet<>(explained);
        Matcher use = anywhere.matcher(words);
        while (use.find()) {
            boolean first = here.add(use.group("abbreviation"));
            String before = words.substring(0, use.start());
            String printed = first && !isGloss(words, use) ? expanded(use, line.startsSentence(before)) : use.group();
            use.appendReplacement(explainedWords, Matcher.quoteReplacement(printed));
        }
        use.appendTail(explainedWords);
        if (remember) {
            explained.addAll(here);
        }
        return explainedWords.toString();
    }

    /** Whether it stands alone in brackets, as where the author has written its words before it. */
    private static boolean isGloss(String words, MatchResult use) {
        return use.start() > 0
                && words.charAt(use.start() - 1) == '('
                && use.end() < words.length()
                && words.charAt(use.end()) == ')';
    }

    private String expanded(Matcher use, boolean startsSentence) {
        String article = use.group("article");
        String ending = use.group("ending") == null ? "" : use.group("ending");
        String abbreviation = use.group("abbreviation");
        String meaning =
                ending.equals("s") ? Plural.of(meanings.get(abbreviation)) : meanings.get(abbreviation) + ending;
        String printed = meaning + " (" + abbreviation + ending + ")";
        if (article != null) {
            return Plural.article(article, meaning) + " " + printed;
        }
        return startsSentence ? Citation.capitalised(printed) : printed;
    }
}
