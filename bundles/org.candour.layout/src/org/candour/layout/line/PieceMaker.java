// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.layout.font.ShapedText;
import org.candour.layout.hyphenation.Hyphenator;
import org.candour.layout.style.TextStyle;

/** Cuts words into the pieces that the line breaker weighs. */
public final class PieceMaker {
    private static final int MOST_WORDS = 50_000;
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** A word as it was divided before. */
    private record Word(String letters, boolean syllables) {}

    private final Shaper shaper;
    private final WordDivisions divisions = new WordDivisions(Hyphenator.british());
    private final Map<Word, List<WordDivisions.At>> known = new HashMap<>();

    /** A maker that shapes its words with the given shaper. */
    public PieceMaker(Shaper shaper) {
        this.shaper = shaper;
    }

    /**
     * Cuts words at spaces and at the places where they may be divided.
     *
     * @param words the words; any white space but the no-break space separates
     * @param style how they look
     * @param mark what they mean
     * @param syllables whether words may be divided between syllables
     * @return the pieces in order
     */
    public List<Piece> pieces(String words, TextStyle style, Mark mark, boolean syllables) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int end = wordEnd(words, at);
            if (end > at) {
                addWord(words.substring(at, end), style, mark, syllables, pieces);
                at = end;
            } else {
                at = addSpace(words, at, style, mark, pieces);
            }
        }
        return pieces;
    }

    /** Begins a new run of the page setter; most words stay known. */
    public void begin() {
        shaper.begin();
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
    }

    /** What shapes its words. */
    public Shaper shaper() {
        return shaper;
    }

    /** A whole run of words in one piece, without spaces that stretch. */
    public Piece.Box box(String words, TextStyle style, Mark mark) {
        ShapedText text = shaper.shape(style.typeface(), words);
        return Piece.Box.of(text, 0, text.count(), style, mark);
    }

    /** The space between two words. */
    public Piece.Space space(TextStyle style, Mark mark, boolean breakable) {
        ShapedText glyph = shaper.shape(style.typeface(), " ");
        return new Piece.Space(glyph, glyph.width() * style.size() / 1000, breakable, style, mark);
    }

    private static boolean isSpace(char c) {
        return c == NO_BREAK_SPACE || Character.isWhitespace(c);
    }

    private static int wordEnd(String words, int from) {
        int end = from;
        while (end < words.length() && !isSpace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private int addSpace(String words, int from, TextStyle style, Mark mark, List<Piece> pieces) {
        int end = from;
        boolean breakable = true;
        while (end < words.length() && isSpace(words.charAt(end))) {
            breakable &= words.charAt(end) != NO_BREAK_SPACE;
            end++;
        }
        pieces.add(space(style, mark, breakable && !startsWithDash(words, end)));
        return end;
    }

    /** A line never begins with the dash of "late – and too little". */
    private static boolean startsWithDash(String words, int at) {
        return at + 1 < words.length() && "–—".indexOf(words.charAt(at)) >= 0 && isSpace(words.charAt(at + 1));
    }

    private void addWord(String word, TextStyle style, Mark mark, boolean syllables, List<Piece> pieces) {
        ShapedText text = shaper.shape(style.typeface(), word);
        int from = 0;
        // "Recommenda-tion 4" would be a clumsy place to click on and to look up.
        boolean syllablesHere = syllables && mark.link().isEmpty();
        for (WordDivisions.At division : divisionsOf(word, syllablesHere)) {
            int to = glyphAt(text, division.at());
            if (to > from && to < text.count()) {
                pieces.add(Piece.Box.of(text, from, to, style, mark));
                pieces.add(division(division, style, mark));
                from = to;
            }
        }
        pieces.add(Piece.Box.of(text, from, text.count(), style, mark));
    }

    private List<WordDivisions.At> divisionsOf(String word, boolean syllables) {
        return known.computeIfAbsent(new Word(word, syllables), w -> divisions.of(w.letters(), w.syllables()));
    }

    private Piece division(WordDivisions.At division, TextStyle style, Mark mark) {
        Optional<Piece.Box> hyphen =
                division.kind() == Piece.Kind.SYLLABLE ? Optional.of(box("-", style, mark)) : Optional.empty();
        return new Piece.Division(division.kind(), division.cost(), hyphen);
    }

    /** The glyph that begins with a character; -1 if the character is inside a ligature. */
    private static int glyphAt(ShapedText text, int character) {
        for (int i = 0; i < text.count(); i++) {
            if (text.start(i) == character) {
                return i;
            }
        }
        return -1;
    }
}
