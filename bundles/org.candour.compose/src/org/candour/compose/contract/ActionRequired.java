// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.lists.Places;
import org.candour.compose.lists.ThemeGroups;
import org.candour.compose.prose.Depth;
import org.candour.compose.prose.Labels;
import org.candour.compose.references.Citation;
import org.candour.compose.references.CitationSeries;
import org.candour.compose.wording.DateWords;
import org.candour.compose.wording.Series;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.model.Contract;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;

/** Prints the recommendations a contract holds the unit to, under their own numbers, with the dates they are due. */
final class ActionRequired {
    private ActionRequired() {}

    static List<Block> write(Edition edition, Contract contract, String unit) {
        List<Recommendation> recommendations = edition.report().recommendations();
        List<Block> printed = new ArrayList<>();
        printed.add(Paragraph.of(lead(contract, recommendations, Citation.capitalised(unit))));
        for (ThemeGroups.Group group : ThemeGroups.of(recommendations, edition)) {
            group.lead().ifPresent(printed::add);
            List<ItemList.Item> items = new ArrayList<>();
            group.recommendations().forEach(recommendation -> items.add(item(recommendation, edition)));
            printed.add(new ItemList(items));
        }
        return printed;
    }

    private static List<Inline> lead(Contract contract, List<Recommendation> recommendations, String unit) {
        if (contract.getImplementBy() == null) {
            return Wording.line("contract.action.undated", unit);
        }
        boolean someDiffer = recommendations.stream().anyMatch(r -> r.getImplementBy() != null);
        String key = someDiffer ? "contract.action.by.most" : "contract.action.by";
        return Wording.line(key, unit, DateWords.of(contract.getImplementBy()));
    }

    private static ItemList.Item item(Recommendation recommendation, Edition edition) {
        List<Block> blocks = new ArrayList<>(edition.prose().writeOrMiss(recommendation, Depth.IN_NUMBER));
        List<Inline> note = note(recommendation, edition);
        if (!note.isEmpty()) {
            blocks.add(new Paragraph(Optional.empty(), note, Optional.empty(), Paragraph.Style.NOTE));
        }
        String label = Labels.number(edition.numbers().of(recommendation).orElseThrow());
        return new ItemList.Item(label, blocks, Optional.empty())
                .from(edition.origins().of(recommendation));
    }

    /** Who sees to it, a date of its own, which must not be missed, and where the reasons are to be found. */
    private static List<Inline> note(Recommendation recommendation, Edition edition) {
        List<Citation> places = Places.of(recommendation, edition);
        List<List<Inline>> sentences = new ArrayList<>();
        WholeReport.ownerOf(recommendation)
                .map(edition.titles()::of)
                .ifPresent(owner -> sentences.add(Wording.line("contract.item.owner", owner)));
        if (recommendation.getImplementBy() != null) {
            String date = DateWords.of(recommendation.getImplementBy());
            sentences.add(List.of(new Inline.Strong(Wording.line("contract.item.by", date))));
        }
        if (!places.isEmpty()) {
            sentences.add(Wording.inlines("contract.item.see", CitationSeries.of(places)));
        }
        return Series.ofSentences(sentences);
    }
}
