// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import org.candour.document.Origin;

/**
 * A stretch of a page that comes from one place of the document's source. Measures are points from the lower left
 * corner of the page.
 *
 * @param origin where it comes from
 * @param inContents whether it is an entry of the contents list
 * @param x left edge
 * @param y lower edge
 * @param width width
 * @param height height
 */
public record Passage(Origin origin, boolean inContents, double x, double y, double width, double height) {}
