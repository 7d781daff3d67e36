// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.candour.compose.edition.Edition;
import org.candour.compose.prose.Depth;
import org.candour.compose.prose.Labels;
import org.candour.document.Block;
import org.candour.document.ItemList;
import org.candour.model.Area;
import org.candour.model.Finding;
import org.candour.model.GoodPractice;
import org.candour.model.Grouping;

/** Lists findings or good practice as bullets; each names its paragraph unless the area above does. */
final class FindingList {
    private final Edition edition;

    FindingList(Edition edition) {
        this.edition = edition;
    }

    List<Block> findings(List<? extends Finding> findings, Grouping grouping) {
        return write(
                List.<Finding>copyOf(findings),
                grouping,
                f -> edition.report().placeOf(f).area(),
                this::finding);
    }

    List<Block> goodPractice(List<GoodPractice> practices, Grouping grouping) {
        return write(practices, grouping, good -> GoodPracticeText.areaOf(good, edition), this::good);
    }

    private <T> List<Block> write(
            List<T> members,
            Grouping grouping,
            Function<T, Optional<Area>> areaOf,
            BiFunction<T, Boolean, List<Block>> words) {
        return grouping == Grouping.AREA
                ? new AreaGroups(edition).print(members, areaOf, (group, cited) -> bullets(group, cited, words))
                : bullets(members, false, words);
    }

    private static <T> List<Block> bullets(List<T> members, boolean cited, BiFunction<T, Boolean, List<Block>> words) {
        List<ItemList.Item> items = new ArrayList<>();
        for (T member : members) {
            items.add(new ItemList.Item(Labels.BULLET, words.apply(member, cited), Optional.empty()));
        }
        return List.of(new ItemList(items));
    }

    private List<Block> finding(Finding finding, boolean cited) {
        List<Block> words = edition.prose().writeOrMiss(finding, Depth.IN_BULLET);
        return cited ? words : Places.add(words, List.of(finding), edition);
    }

    private List<Block> good(GoodPractice good, boolean cited) {
        List<Block> words = GoodPracticeText.plain(good, Depth.IN_BULLET, edition);
        return cited ? words : Places.add(words, GoodPracticeText.origins(good), edition);
    }
}
