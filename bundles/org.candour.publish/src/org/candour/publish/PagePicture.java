// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

/**
 * A page as pixels.
 *
 * @param width how many pixels wide
 * @param height how many pixels high
 * @param pixels the pixels row by row from the upper left corner, each as red, green and blue from its 24th bit down;
 *     not to be changed
 */
public record PagePicture(int width, int height, int[] pixels) {}
