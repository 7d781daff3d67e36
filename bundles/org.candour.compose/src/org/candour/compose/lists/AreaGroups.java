// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.candour.compose.edition.Edition;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.model.Area;

/** Groups what a list holds by area, each group under the title of the area and its paragraph. */
final class AreaGroups {
    private final Edition edition;

    AreaGroups(Edition edition) {
        this.edition = edition;
    }

    /**
     * Prints groups in the order of the report; what stands in no area comes last.
     *
     * @param print prints the members of a group; told whether the area above cites their paragraph
     */
    <T> List<Block> print(
            List<T> members, Function<T, Optional<Area>> areaOf, BiFunction<List<T>, Boolean, List<Block>> print) {
        Map<Optional<Area>, List<T>> groups = new LinkedHashMap<>();
        edition.report().all(Area.class).forEach(area -> groups.put(Optional.of(area), new ArrayList<>()));
        groups.put(Optional.empty(), new ArrayList<>());
        members.forEach(member -> groups.get(areaOf.apply(member)).add(member));
        groups.values().removeIf(List::isEmpty);
        List<Block> printed = new ArrayList<>();
        groups.forEach((area, group) -> {
            if (area.isPresent() || groups.size() > 1) {
                printed.add(lead(area));
            }
            printed.addAll(print.apply(
                    group, area.flatMap(edition.citations()::placeOf).isPresent()));
        });
        return printed;
    }

    private Paragraph lead(Optional<Area> area) {
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Text(area.map(edition.titles()::of).orElseGet(() -> Wording.words("list.elsewhere"))));
        area.flatMap(edition.citations()::placeOf).ifPresent(place -> {
            words.add(new Inline.Text(" ("));
            words.add(place.link(false));
            words.add(new Inline.Text(")"));
        });
        Paragraph lead = new Paragraph(Optional.empty(), words, Optional.empty(), Paragraph.Style.LEAD);
        return area.map(here -> lead.from(edition.origins().of(here))).orElse(lead);
    }
}
