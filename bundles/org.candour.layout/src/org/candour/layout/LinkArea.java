// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import org.candour.document.Anchor;

/**
 * An area of a page that leads somewhere when clicked. A link broken over two lines has two areas.
 *
 * @param x left edge in points
 * @param y lower edge in points
 * @param width width in points
 * @param height height in points
 * @param target where it leads
 * @param description what a screen reader says of it
 * @param leaf id of the leaf holding the link's words; its nearest {@link Role#LINK} owns this area
 */
public record LinkArea(double x, double y, double width, double height, Anchor target, String description, int leaf) {}
