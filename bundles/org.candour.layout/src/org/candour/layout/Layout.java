// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import org.candour.document.Document;

/** Sets documents on pages. */
public interface Layout {

    /**
     * Sets a document on pages.
     *
     * @param document the document
     * @return its pages; the same document always gives the same pages
     */
    Pages set(Document document);
}
