// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.spelling.dictionary.BritishEnglish;

/**
 * Finds the words of a stretch of prose that the dictionary does not know. Addresses, abbreviations in capitals, numbers
 * and names such as McKay are no words; nor is a slip of others that is quoted with a "sic".
 */
final class UnknownWords {
    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile("@|://|www\\.|[\\p{L}\\d]\\.[\\p{L}\\d]|_");
    private static final Pattern FACT = Pattern.compile("\\{[^{}\\s]*}");
    private static final Pattern JOINED =
            Pattern.compile("[\\p{L}\\p{M}\\d]+(?:['\u2019\u2010\u2011-][\\p{L}\\p{M}\\d]+)*");
    private static final Pattern PART = Pattern.compile("[^\u2010\u2011-]+");
    private static final Pattern NO_WORD = Pattern.compile(".|.*\\d.*|.+\\p{Lu}.*|[ivxl]+");
    private static final Pattern SIC = Pattern.compile("\\W{0,4}[\\[(]sic\\b");
    private static final int SIC_WITHIN = 12;
    private static final String SENTENCE_ENDS = ".!?:";
    private static final String OPENERS = "\u201C\u2018\"'([\\";
    private static final Set<String> PREFIXES = Set.of(
            "anti", "bi", "co", "counter", "cross", "de", "ex", "extra", "inter", "intra", "mid", "mini", "multi",
            "non", "pan", "post", "pre", "pro", "pseudo", "quasi", "re", "self", "semi", "sub", "super", "trans", "tri",
            "ultra", "un", "under");

    private final String text;
    private final boolean opens;
    private final boolean title;
    private final BritishEnglish dictionary;
    private final List<Word> words = new ArrayList<>();

    private UnknownWords(String text, boolean opens, boolean title, BritishEnglish dictionary) {
        this.text = text;
        this.opens = opens;
        this.title = title;
        this.dictionary = dictionary;
    }

    /**
     * The unknown words of a stretch.
     *
     * @param opens whether it begins a sentence
     * @param title whether it is a title, in which any word may have a capital
     */
    static List<Word> in(String text, boolean opens, boolean title, BritishEnglish dictionary) {
        UnknownWords unknown = new UnknownWords(text, opens, title, dictionary);
        Matcher chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            if (!ADDRESS.matcher(chunks.group()).find()) {
                unknown.chunk(chunks.group(), chunks.start());
            }
        }
        return List.copyOf(unknown.words);
    }

    private void chunk(String chunk, int start) {
        String printed = chunk.indexOf('{') < 0
                ? chunk
                : FACT.matcher(chunk).replaceAll(fact -> " ".repeat(fact.group().length()));
        Matcher joined = JOINED.matcher(printed);
        while (joined.find()) {
            joined(joined.group(), start + joined.start());
        }
    }

    private void joined(String joined, int from) {
        List<Word> unknown = new ArrayList<>();
        boolean telling = !title && !beginsSentence(from);
        Matcher part = PART.matcher(joined);
        while (part.find()) {
            Word word = new Word(from + part.start(), part.group(), telling || part.start() > 0);
            if (NO_WORD.matcher(word.letters()).matches()) {
                continue;
            }
            boolean prefix = part.end() < joined.length()
                    && PREFIXES.contains(word.letters().toLowerCase(Locale.ROOT));
            if (!prefix && !dictionary.knows(word.letters())) {
                unknown.add(word);
            }
        }
        if (!unknown.isEmpty() && !isKnownInOnePiece(joined) && !isQuotedSlip(from + joined.length())) {
            words.addAll(unknown);
        }
    }

    private boolean isKnownInOnePiece(String joined) {
        return joined.indexOf('-') > 0 && dictionary.knows(joined.replace("-", ""));
    }

    private boolean beginsSentence(int from) {
        int before = from - 1;
        while (before >= 0 && (isSpace(before) || OPENERS.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 ? opens : SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0;
    }

    private boolean isSpace(int offset) {
        return Character.isWhitespace(text.charAt(offset)) || text.charAt(offset) == '\u00A0';
    }

    private boolean isQuotedSlip(int after) {
        int end = Math.min(text.length(), after + SIC_WITHIN);
        return SIC.matcher(text.substring(after, end)).lookingAt();
    }
}
