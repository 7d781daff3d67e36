// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

/** The leading colour of a document, which its headings, rules, tables and links follow. */
public enum Look {
    /** Dark blue. */
    NAVY,
    /** Dark purple. */
    PLUM,
    /** Dark grey. */
    SLATE
}
