// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import java.util.HashMap;
import java.util.Map;
import org.candour.layout.Structure;

/** The structure type around each leaf. */
public final class Tags {

    private final Map<Integer, String> tags = new HashMap<>();

    /** The tags of the leaves below an element. */
    public Tags(Structure.Element root) {
        collect(root);
    }

    /**
     * The tag of the element a leaf belongs to.
     *
     * @throws IllegalArgumentException if the structure does not hold the leaf
     */
    public String of(int leaf) {
        String tag = tags.get(leaf);
        if (tag == null) {
            throw new IllegalArgumentException("Leaf " + leaf + " is painted but stands nowhere in the structure.");
        }
        return tag;
    }

    private void collect(Structure.Element element) {
        for (Structure child : element.children()) {
            switch (child) {
                case Structure.Element inner -> collect(inner);
                case Structure.Leaf leaf -> tags.put(leaf.id(), element.role().tag());
            }
        }
    }
}
