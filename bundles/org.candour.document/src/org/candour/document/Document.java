// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;

/**
 * A whole document, ready to be set on pages or written in another format. Numbers, reference words and
 * generated lists are already in it; nothing downstream counts anything but pages.
 *
 * @param front what the cover and the metadata say
 * @param blocks the content from the first chapter to the last appendix, in reading order
 */
public record Document(Front front, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
