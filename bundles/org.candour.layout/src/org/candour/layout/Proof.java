// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.List;

/**
 * A document set on pages that are painted when asked for, as a reader needs only those in sight. It never changes, and
 * any thread may ask.
 */
public interface Proof {

    /** How many pages there are, the cover included. */
    int count();

    /**
     * Paints a page.
     *
     * @param number its number, from 1 to {@link #count}
     */
    Page page(int number);

    /**
     * The passages of a page in the order they are set, footnotes last.
     *
     * @param number its number, from 1 to {@link #count}
     */
    List<Passage> passages(int number);

    /** What did not come out as it should, in plain English; mostly empty. */
    List<String> warnings();

    /** All pages, with the structure over them. */
    Pages pages();
}
