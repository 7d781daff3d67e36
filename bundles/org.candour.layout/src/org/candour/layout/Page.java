// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.List;

/**
 * One page. All measures are points (1/72 inch) from its lower left corner, as in PDF.
 *
 * @param number its place in the document, from 1, the cover included
 * @param width width in points
 * @param height height in points
 * @param items what is painted, in painting order
 * @param links the areas that can be clicked
 * @param destinations the places on this page that links lead to
 */
public record Page(
        int number,
        double width,
        double height,
        List<Item> items,
        List<LinkArea> links,
        List<Destination> destinations) {
    public Page {
        items = List.copyOf(items);
        links = List.copyOf(links);
        destinations = List.copyOf(destinations);
    }
}
