// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.util.List;
import org.candour.layout.Item;
import org.candour.layout.Page;

/**
 * What is painted on a page. Two looks are equal when the same is painted, so that a page that an edit elsewhere has
 * left as it was need not be painted anew.
 */
public final class PageLook {
    private final Page page;

    /** What a page looks like, whatever of the report it stands for. */
    PageLook(Page page) {
        List<Item> painted = page.items().stream().map(Item::asDecoration).toList();
        this.page = new Page(page.number(), page.width(), page.height(), painted, List.of(), List.of());
    }

    Page page() {
        return page;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageLook look && look.page.equals(page);
    }

    @Override
    public int hashCode() {
        return page.hashCode();
    }
}
