// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.candour.document.Document;
import org.candour.layout.flow.StandingType;
import org.candour.layout.page.PageSetter;

/**
 * Sets one document again and again while it is written. Words that did not change stand from one proof to the next and
 * are not set anew; each proof is the same as if they had been.
 */
public final class Proofs {
    private final StandingType standing = new StandingType();

    /**
     * Sets a document; one at a time.
     *
     * @param document the document as it is now
     * @param superseded asked now and then whether its pages are no longer wanted
     * @return its pages
     * @throws CancellationException if they are no longer wanted
     */
    public synchronized Proof set(Document document, BooleanSupplier superseded) {
        return PageSetter.set(document, standing, superseded);
    }
}
