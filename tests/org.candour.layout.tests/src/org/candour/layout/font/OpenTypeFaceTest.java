// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenTypeFaceTest {
    private static List<String> texts(ShapedText text) {
        return IntStream.range(0, text.count()).mapToObj(text::text).toList();
    }

    @Test
    void lettersThatFormALigatureBecomeOneGlyphThatStillReadsAsTheLetters() {
        assertEquals(List.of("o", "ffi", "c", "e"), texts(Typeface.SERIF.face().shape("office")));
    }

    @Test
    void pairsLikeAAndVMoveTogether() {
        OpenTypeFace face = Typeface.SERIF.face();
        double apart = face.shape("A").width() + face.shape("V").width();
        assertTrue(face.shape("AV").width() < apart - 50);
    }

    @Test
    void figuresAreAllOfOneWidthSoThatColumnsOfNumbersAlign() {
        for (Typeface typeface : Typeface.values()) {
            double width = typeface.face().shape("0").width();
            for (char digit = '1'; digit <= '9'; digit++) {
                double other = typeface.face().shape(String.valueOf(digit)).width();
                assertEquals(width, other, 0.001, typeface + ", figure " + digit);
            }
        }
    }

    @Test
    void theSignsThatReportsUseAreInEveryFont() {
        for (Typeface typeface : Typeface.values()) {
            String signs = "AZaz09 •–—‘’“”£€½×−≥%&@§…éâç\u00a0";
            assertEquals(List.of(), typeface.face().missing(signs), typeface.toString());
        }
    }

    @Test
    void aSignTheFontLacksIsNamedOnce() {
        assertEquals(List.of("漢"), Typeface.SERIF.face().missing("漢 and 漢"));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneGlyph() {
        ShapedText text = Typeface.SERIF.face().shape("a😀b");
        assertEquals(List.of("a", "😀", "b"), texts(text));
    }

    @Test
    void eachFaceIsItsOwnFont() {
        assertEquals("SourceSerif4-Regular", Typeface.SERIF.face().name());
        assertNotEquals(Typeface.SERIF.face(), Typeface.SERIF_ITALIC.face());
        assertEquals(0, Typeface.SERIF.face().program()[0]);
    }
}
