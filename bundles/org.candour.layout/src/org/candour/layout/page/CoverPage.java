// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.BitSet;
import org.candour.document.Front;
import org.candour.layout.Page;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Palette;

/**
 * The cover as painted.
 *
 * @param page the page
 * @param painted the leaves on it
 */
record CoverPage(Page page, BitSet painted) {
    static CoverPage of(Front front, PieceMaker maker, Branch section) {
        BitSet painted = new BitSet();
        Sheet sheet = new Sheet(painted);
        Cover.paint(front, maker, section, sheet);
        new Furniture(front, maker).addMarking(sheet, Palette.WHITE);
        return new CoverPage(sheet.finished(1), painted);
    }
}
