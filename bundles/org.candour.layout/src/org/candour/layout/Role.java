// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

/** What a node of the structure is; the names are those of the standard structure types of PDF 1.7. */
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_ROW("TR"),
    HEAD_CELL("TH"),
    DATA_CELL("TD"),
    FIGURE("Figure"),
    CAPTION("Caption"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    NOTE("Note"),
    SPAN("Span");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /** The name of the structure type in a tagged PDF. */
    public String tag() {
        return tag;
    }
}
