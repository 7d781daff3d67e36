// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.candour.document.Document;
import org.candour.document.Look;
import org.candour.layout.style.Inks;
import org.candour.layout.style.Palette;
import org.junit.jupiter.api.Test;

class LookTest {

    /** What normal text must have by WCAG 2.2, 1.4.3. */
    private static final double ENOUGH = 4.5;

    private static final Document SAMPLE = SampleReport.of(1);

    @Test
    void anotherLookExchangesTheLeadingColoursAndNothingElse() {
        List<Page> usual = pages(Look.NAVY);
        assertTrue(colours(usual).containsAll(List.of(Palette.NAVY, Palette.RULE, Palette.TINT)));
        for (Look look : List.of(Look.PLUM, Look.SLATE)) {
            List<Page> other = pages(look);
            assertFalse(colours(other).contains(Palette.NAVY));
            assertFalse(colours(other).contains(Palette.TINT));
            assertTrue(uncoloured(usual).equals(uncoloured(other)), "all stands where it stood");
        }
    }

    @Test
    void wordsCanBeReadOnTheirGround() {
        for (Look look : Look.values()) {
            Inks inks = Inks.of(look);
            for (Colour words : List.of(Palette.NAVY, Palette.LINK, Palette.INK, Palette.GREY)) {
                for (Colour ground : List.of(Palette.WHITE, Palette.TINT, Palette.PALE)) {
                    double contrast = contrast(inks.of(words), inks.of(ground));
                    assertTrue(contrast >= ENOUGH, look + ": " + words + " on " + ground + " has " + contrast);
                }
            }
            assertTrue(contrast(Palette.WHITE, inks.of(Palette.NAVY)) >= ENOUGH, "the words of the cover");
        }
    }

    @Test
    void theUsualLookIsThatOfTheHouse() {
        assertEquals(Palette.NAVY, Inks.of(Look.NAVY).of(Palette.NAVY));
        assertEquals(Palette.OCHRE, Inks.of(Look.PLUM).of(Palette.OCHRE));
    }

    private static List<Page> pages(Look look) {
        Document document =
                new Document(Written.front(Optional.of("Not Protectively Marked"), true, look), SAMPLE.blocks());
        return Layouts.standard().set(document).pages();
    }

    private static Set<Colour> colours(List<Page> pages) {
        Set<Colour> colours = new HashSet<>();
        exchanged(pages, colour -> {
            colours.add(colour);
            return colour;
        });
        return colours;
    }

    /** In words, since each setting has fonts of its own. */
    private static String uncoloured(List<Page> pages) {
        return exchanged(pages, colour -> Colour.BLACK).toString();
    }

    private static List<List<Item>> exchanged(List<Page> pages, UnaryOperator<Colour> exchange) {
        return pages.stream()
                .map(page -> page.items().stream()
                        .map(item -> item.inColours(exchange))
                        .toList())
                .toList();
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(Colour one, Colour other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
