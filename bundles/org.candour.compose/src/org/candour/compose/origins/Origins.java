// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.compose.Source;
import org.candour.document.Block;
import org.candour.document.Origin;
import org.candour.model.Element;
import org.eclipse.emf.ecore.EObject;

/** Counts the places a document comes from, while the walk through the report goes from line to line. */
public final class Origins {
    private final List<Source> sources = new ArrayList<>();
    private Map<EObject, Origin> ofThisLine = new HashMap<>();
    private Element line;

    /** From now on the document prints what a line of the report asks for. */
    public void enter(Element next) {
        line = next;
        // A line that lists much leaves a large map behind, which would be slow to clear for each line after it.
        ofThisLine = new HashMap<>();
    }

    /** The origin of what is written as a part of the report and printed for the line at hand. */
    public Origin of(EObject written) {
        return ofThisLine.computeIfAbsent(written, this::count);
    }

    private Origin count(EObject written) {
        sources.add(new Source(line, written));
        return new Origin(sources.size() - 1);
    }

    /** Blocks printed for the line at hand; those without an origin come from the line itself. */
    public List<Block> fill(List<Block> blocks) {
        return blocks.stream().map(this::filled).toList();
    }

    private Block filled(Block block) {
        return block.origin().isPresent() ? block : block.from(of(line));
    }

    /** What each origin stands for, by its number. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }
}
