// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.language.scanning.Lexeme;
import org.candour.spelling.dictionary.BritishEnglish;

/**
 * The words of one file that the dictionary does not know, and those the file declares as its own. Stretches of prose
 * that an edit left alone are not looked at again.
 */
public final class FileWords {
    /** A stretch of prose and where it stands, as far as that matters. */
    private record Stretch(String text, boolean opens, boolean title) {}

    private static final Set<String> NAMING = Set.of("subject", "force", "inspectorate", "marking");
    private static final Set<String> IN_SENTENCES = Set.of("alt", "fact", "question", "target");

    private final String text;
    private final Map<Stretch, List<Word>> earlier;
    private final Map<Stretch, List<Word>> stretches = new HashMap<>();
    private final List<Word> unknown = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();
    private String line = "";
    private boolean lineBegins;
    private boolean opens;

    private FileWords(String text, Map<Stretch, List<Word>> earlier) {
        this.text = text;
        this.earlier = earlier;
    }

    /**
     * Looks through a file.
     *
     * @param text its text
     * @param lexemes the text sorted into pieces
     * @param before what was found before its last edit; empty for the first time
     */
    public static FileWords of(
            String text, List<Lexeme> lexemes, BritishEnglish dictionary, Optional<FileWords> before) {
        FileWords words =
                new FileWords(text, before.map(found -> found.stretches).orElse(Map.of()));
        lexemes.forEach(lexeme -> words.take(lexeme, dictionary));
        return words;
    }

    /** Whether it was made of this very text. */
    public boolean isOf(String other) {
        return text.equals(other);
    }

    /** The unknown words down the file. */
    List<Word> unknown() {
        return unknown;
    }

    /** Words that header lines and abbreviations declare. */
    Set<String> declared() {
        return declared;
    }

    private void take(Lexeme lexeme, BritishEnglish dictionary) {
        switch (lexeme.kind()) {
            case LINE -> lineBegins = true;
            case KEYWORD -> keyword(lexeme);
            case WORDS -> words(lexeme, dictionary);
            case NAME -> name(lexeme);
            case PARA, BULLET, ROW_IN, PIPE, NOTE_IN -> opens = true;
            case PLAIN -> {
                stretch(lexeme, opens, false, dictionary);
                opens = false;
            }
            default -> {}
        }
    }

    private void keyword(Lexeme lexeme) {
        if (lineBegins) {
            line = lexeme.keyword();
            lineBegins = false;
        }
    }

    private void name(Lexeme lexeme) {
        opens = false;
        if (line.equals("abbreviation")) {
            declared.add(text.substring(lexeme.from(), lexeme.to()));
        }
    }

    private void words(Lexeme lexeme, BritishEnglish dictionary) {
        if (NAMING.contains(line)) {
            for (String word : text.substring(lexeme.from(), lexeme.to()).split("[^\\p{L}\\p{M}'\u2019]+")) {
                declared.add(Word.stem(word));
            }
        } else if (!line.equals("include")) {
            stretch(lexeme, true, !IN_SENTENCES.contains(line), dictionary);
        }
    }

    private void stretch(Lexeme lexeme, boolean begins, boolean title, BritishEnglish dictionary) {
        Stretch stretch = new Stretch(text.substring(lexeme.from(), lexeme.to()), begins, title);
        List<Word> found = earlier.get(stretch);
        if (found == null) {
            found = stretches.containsKey(stretch)
                    ? stretches.get(stretch)
                    : UnknownWords.in(stretch.text(), begins, title, dictionary);
        }
        stretches.put(stretch, found);
        found.forEach(word -> unknown.add(word.movedBy(lexeme.from())));
    }
}
