// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.prose.Labels;
import org.candour.compose.wording.Typography;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.model.Outcome;

/** Prints the outcomes a revisit may find. */
final class OutcomeList {
    private OutcomeList() {}

    static ItemList of(List<Outcome> outcomes) {
        List<ItemList.Item> items = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            String words =
                    Typography.ofLine(Optional.ofNullable(outcome.getTitle()).orElse(outcome.getName()));
            items.add(new ItemList.Item(
                    Labels.BULLET, List.of(Paragraph.of(List.of(new Inline.Text(words)))), Optional.empty()));
        }
        return new ItemList(items);
    }
}
