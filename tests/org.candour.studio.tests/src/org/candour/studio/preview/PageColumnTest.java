// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageColumnTest {
    private final PageColumn column = new PageColumn(40, 595, 842, 1.5);

    @Test
    void everyHeightBelongsToThePageAboveOrAtIt() {
        for (int page = 1; page <= 40; page++) {
            assertEquals(page, column.pageAt(column.top(page)));
            assertEquals(page, column.pageAt(column.top(page) + column.pageHeight() - 1));
        }
        assertEquals(1, column.pageAt(-50));
        assertEquals(40, column.pageAt(column.height() + 50));
    }

    @Test
    void heightsOnAPageLeadToHeightsInTheColumnAndBack() {
        for (double points : new double[] {0, 100, 421.5, 842}) {
            assertEquals(points, column.points(7, column.down(7, points)), 0.5);
        }
        assertEquals(842, column.points(7, column.top(7) - 5), "above the page is its upper edge");
    }

    @Test
    void theColumnEndsBelowItsLastPage() {
        assertEquals(column.height(), column.top(40) + column.pageHeight() + PageColumn.GAP);
        assertTrue(new PageColumn(0, 595, 842, 1).height() > 0);
    }
}
