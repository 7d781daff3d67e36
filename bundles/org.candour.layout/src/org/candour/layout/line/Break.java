// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

/**
 * A place where a line ends, at the end of the best way of breaking the paragraph so far.
 *
 * @param end the piece before which the line ends
 * @param next the first piece of the line after
 * @param line how many lines there are up to here
 * @param ratio how far the line's spaces grow, as a share of what they may, or shrink if negative
 * @param demerits how bad all lines up to here look together
 * @param hyphenated whether the line ends with a hyphen that is not the author's
 * @param previous the end of the line before; null only for the start of the paragraph
 */
record Break(int end, int next, int line, double ratio, double demerits, boolean hyphenated, Break previous) {
    static Break start(Paragraph paragraph) {
        return new Break(0, paragraph.start(0), 0, 0, 0, false, null);
    }
}
