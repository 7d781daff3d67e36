// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import org.candour.document.Anchor;

/**
 * A place on a page that links lead to.
 *
 * @param anchor its name
 * @param x left edge in points
 * @param top upper edge in points; a reader shows the page from here down
 */
public record Destination(Anchor anchor, double x, double top) {}
