// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.candour.conformance.Conformance;
import org.candour.conformance.Standard;
import org.candour.document.Front;
import org.candour.document.Look;
import org.candour.layout.Page;
import org.candour.layout.Pages;
import org.candour.layout.Role;
import org.candour.layout.font.Typeface;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void lettersInLigaturesAreStillLetters() throws IOException, UnusablePicture {
        assertTrue(Typeface.SERIF.face().shape("ffi").count() < 3, "The font no longer has the ligature tested here.");
        assertEquals("efficient offices sift", text(new PageBuilder(1).text(1, 60, 700, "efficient offices sift")));
    }

    @Test
    void aGlyphUsedForTwoCharactersIsEitherOfThem() throws IOException, UnusablePicture {
        String words = "one\u00A0two three";
        assertEquals(words, text(new PageBuilder(1).text(1, 60, 700, words)));
    }

    @Test
    void accentsAndSymbolsSurvive() throws IOException, UnusablePicture {
        String words = "Caf\u00E9 \u00A312 \u2013 10% \u201Cquoted\u201D";
        assertEquals(words, text(new PageBuilder(1).text(1, 60, 700, words)));
    }

    @Test
    void kerningAndStretchPutEveryGlyphInItsPlace() throws IOException, UnusablePicture {
        String words = "AVATAR To Ty: efficient offices were told again and again of their duties";
        PageBuilder page = new PageBuilder(1).stretched(1.02).text(1, 60, 700, words);
        double expected = 60 + page.width(words.substring(0, words.length() - 1));
        assertEquals(expected, lastGlyph(page).getXDirAdj(), 0.05);
    }

    @Test
    void aCharacterTheFontLacksIsABoxThatReadsAsTheCharacter() throws IOException, UnusablePicture {
        Pages pages = pages(new PageBuilder(1).text(1, 60, 700, "a\u4E2Db").page());
        assertTrue(Written.ask(pages, StructureText::of).contains("\"a\u4E2Db\""));
        assertEquals(List.of(), Conformance.failures(Written.bytes(pages), Standard.PDF_A_2A));
    }

    @Test
    void fontsAreEmbeddedOnceAndOnlyInPart() throws IOException, UnusablePicture {
        PageBuilder page = new PageBuilder(1).text(1, 60, 700, "one").text(1, 60, 600, "two");
        PDFont font = lastGlyph(page).getFont();
        assertTrue(font.isEmbedded());
        assertTrue(font.getName().matches("[A-Z]{6}\\+SourceSerif4-Regular"), font.getName());
        assertTrue(Written.bytes(pages(page.page())).length < 20_000);
    }

    private static String text(PageBuilder page) throws IOException, UnusablePicture {
        return Written.ask(pages(page.page()), document -> new PDFTextStripper().getText(document))
                .strip();
    }

    private static TextPosition lastGlyph(PageBuilder page) throws IOException, UnusablePicture {
        return Written.ask(pages(page.page()), document -> {
            TextPosition[] last = new TextPosition[1];
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    last[0] = position;
                }
            };
            stripper.getText(document);
            return last[0];
        });
    }

    private static Pages pages(Page page) {
        Front front = new Front("Title", "", List.of(), "", Optional.empty(), "en-GB", false, Look.NAVY);
        return new Pages(
                front,
                List.of(page),
                Tree.element(Role.DOCUMENT, Tree.element(Role.PARAGRAPH, 1)),
                List.of(),
                List.of());
    }
}
