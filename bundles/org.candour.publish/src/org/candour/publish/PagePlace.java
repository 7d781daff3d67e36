// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

/**
 * A place on a page: a line of text about, or a whole heading or figure. Measures are points from the lower left corner of the page.
 *
 * @param page the number of the page, from 1
 * @param x left edge
 * @param y lower edge
 * @param width width
 * @param height height
 */
public record PagePlace(int page, double x, double y, double width, double height) {}
