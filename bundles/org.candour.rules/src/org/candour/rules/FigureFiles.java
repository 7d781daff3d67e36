// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import org.candour.model.Figure;

/** Knows which files of figures are there; the rules themselves look at no file. */
@FunctionalInterface
public interface FigureFiles {
    /** Takes every file to be there, for when files cannot be looked at. */
    FigureFiles ALL_THERE = figure -> true;

    /**
     * Whether the file of a figure can be read.
     *
     * @param figure a figure that names a file; the path is relative to the file in which the figure stands
     */
    boolean isThere(Figure figure);
}
