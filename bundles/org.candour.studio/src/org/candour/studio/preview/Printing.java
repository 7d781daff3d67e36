// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import org.candour.publish.PageLook;
import org.candour.publish.PagePicture;
import org.candour.publish.PreviewPages;

/** The pages of a report at one time, with what paints them. */
interface Printing {

    /** The pages. */
    PreviewPages pages();

    /**
     * A page as pixels; may take a while.
     *
     * @param look the page
     * @param scale pixels for a point
     */
    PagePicture picture(PageLook look, double scale);
}
