// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.candour.compose.edition.Edition;
import org.candour.compose.prose.Depth;
import org.candour.compose.prose.Labels;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.model.Target;

/** Prints improvement outcomes as a numbered list. */
public final class TargetList {
    private final Edition edition;

    public TargetList(Edition edition) {
        this.edition = edition;
    }

    /**
     * The list.
     *
     * @param atHome which targets have their place here, so that links to them lead here
     */
    public List<Block> write(List<Target> targets, Predicate<Target> atHome) {
        return List.of(new ItemList(targets.stream()
                .map(target -> item(target, atHome.test(target)))
                .toList()));
    }

    /** One outcome. */
    public ItemList.Item item(Target target, boolean atHome) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(List.of(new Inline.Text(edition.titles().of(target)))));
        blocks.addAll(edition.prose().write(target, Depth.IN_NUMBER));
        String label = Labels.number(edition.numbers().of(target).orElseThrow());
        Optional<Anchor> anchor = atHome ? Optional.of(edition.anchors().of(target)) : Optional.empty();
        return new ItemList.Item(label, blocks, anchor).from(edition.origins().of(target));
    }
}
