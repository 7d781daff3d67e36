// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.prose.Depth;
import org.candour.compose.references.GoodPractices;
import org.candour.document.Block;
import org.candour.model.Area;
import org.candour.model.Element;
import org.candour.model.GoodPractice;
import org.candour.model.Strength;

/** The words of good practice: its own, or those of the strengths it comes from. */
public final class GoodPracticeText {
    private GoodPracticeText() {}

    /** The words; where they are those of strengths elsewhere, with the paragraphs these stand in. */
    public static List<Block> of(GoodPractice good, Depth depth, Edition edition) {
        return borrows(good)
                ? Places.add(plain(good, depth, edition), GoodPractices.sources(good), edition)
                : plain(good, depth, edition);
    }

    static List<Block> plain(GoodPractice good, Depth depth, Edition edition) {
        if (!borrows(good)) {
            return edition.prose().writeOrMiss(good, depth);
        }
        List<Block> blocks = new ArrayList<>();
        GoodPractices.sources(good)
                .forEach(strength -> blocks.addAll(edition.prose().writeOrMiss(strength, depth)));
        return blocks;
    }

    /** What it is cited by: the strengths it comes from, or itself. */
    static List<? extends Element> origins(GoodPractice good) {
        List<Strength> sources = GoodPractices.sources(good);
        return sources.isEmpty() ? List.of(good) : sources;
    }

    static Optional<Area> areaOf(GoodPractice good, Edition edition) {
        return edition.report().placeOf(origins(good).getFirst()).area();
    }

    private static boolean borrows(GoodPractice good) {
        return good.getBody() == null && !GoodPractices.sources(good).isEmpty();
    }
}
