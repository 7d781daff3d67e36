// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import org.candour.layout.page.PageSetter;

/** The ways of setting a document on pages. */
public final class Layouts {
    private Layouts() {}

    /** A report of the inspectorate: A4, with cover and contents. */
    public static Layout standard() {
        return new PageSetter();
    }
}
