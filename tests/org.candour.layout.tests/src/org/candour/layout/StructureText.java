// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.layout.Structure.Element;
import org.candour.layout.Structure.Leaf;

/** Reads the tree of meaning as text, so that tests can say what is read and as what. */
final class StructureText {
    private final Map<Integer, String> words = new HashMap<>();

    private StructureText(Pages pages) {
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                item.leaf().ifPresent(leaf -> words.merge(leaf, words(item), String::concat));
            }
        }
    }

    private static String words(Item item) {
        return switch (item) {
            case Item.Glyphs glyphs -> glyphs.madeHyphen() ? "" : PageText.words(glyphs);
            case Item.Picture picture -> "[" + picture.image().name() + "]";
            case Item.Rectangle rectangle -> "";
        };
    }

    /** All elements of a role, in reading order. */
    static List<Element> all(Element root, Role role) {
        List<Element> found = new ArrayList<>();
        collect(root, role, found);
        return found;
    }

    private static void collect(Element element, Role role, List<Element> found) {
        if (element.role() == role) {
            found.add(element);
        }
        for (Structure child : element.children()) {
            if (child instanceof Element inner) {
                collect(inner, role, found);
            }
        }
    }

    /** The ids of all leaves below an element, in reading order. */
    static List<Integer> leaves(Structure structure) {
        return switch (structure) {
            case Leaf leaf -> List.of(leaf.id());
            case Element element ->
                element.children().stream()
                        .flatMap(child -> leaves(child).stream())
                        .toList();
        };
    }

    /** An element as text: its tag, and in brackets its parts; words stand for leaves. */
    static String of(Pages pages, Structure structure) {
        return new StructureText(pages).of(structure);
    }

    private String of(Structure structure) {
        return switch (structure) {
            case Leaf leaf -> words.get(leaf.id()).strip();
            case Element element ->
                element.role().tag()
                        + element.children().stream().map(this::of).collect(Collectors.joining(" | ", "(", ")"));
        };
    }
}
