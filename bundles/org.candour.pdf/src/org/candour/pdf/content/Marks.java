// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.layout.Item;

/** Where the leaves of the structure were painted, in the order of painting. */
public final class Marks {

    /**
     * A stretch of a page's content that belongs to one leaf.
     *
     * @param page the page
     * @param number unique on the page, from 0
     */
    public record Mark(PDPage page, int number) {}

    private final Map<Integer, List<Mark>> byLeaf = new HashMap<>();
    private final Map<PDPage, List<Integer>> byPage = new HashMap<>();
    private final Map<Integer, Item.Picture> pictures = new HashMap<>();

    /** The marks of a leaf, in page order; empty if nothing of it was painted. */
    public List<Mark> of(int leaf) {
        return List.copyOf(byLeaf.getOrDefault(leaf, List.of()));
    }

    /** The leaf of each mark of a page, in the order of their numbers. */
    public List<Integer> leaves(PDPage page) {
        return List.copyOf(byPage.getOrDefault(page, List.of()));
    }

    /** The picture painted for a leaf, if there is one. */
    public Optional<Item.Picture> picture(int leaf) {
        return Optional.ofNullable(pictures.get(leaf));
    }

    /** Begins a mark and gives its number. */
    int begin(int leaf, PDPage page) {
        List<Integer> leaves = byPage.computeIfAbsent(page, it -> new ArrayList<>());
        leaves.add(leaf);
        byLeaf.computeIfAbsent(leaf, it -> new ArrayList<>()).add(new Mark(page, leaves.size() - 1));
        return leaves.size() - 1;
    }

    void framed(int leaf, Item.Picture picture) {
        pictures.put(leaf, picture);
    }
}
