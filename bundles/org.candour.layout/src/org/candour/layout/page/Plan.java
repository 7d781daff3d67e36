// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param strips the strips from top to bottom
 * @param notes the footnotes at its foot
 */
record Plan(List<Placed> strips, List<NotePart> notes) {
    Plan {
        strips = List.copyOf(strips);
        notes = List.copyOf(notes);
    }
}
