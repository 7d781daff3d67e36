// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the content of one page refers to by name. */
final class PageResources {

    private final COSDictionary resources = new COSDictionary();

    /** Names a font. */
    void font(COSName name, COSBase font) {
        named(COSName.FONT).setItem(name, font);
    }

    /** Names a picture. */
    void picture(COSName name, COSBase picture) {
        named(COSName.XOBJECT).setItem(name, picture);
    }

    COSDictionary dictionary() {
        return resources;
    }

    private COSDictionary named(COSName kind) {
        if (!resources.containsKey(kind)) {
            COSDictionary names = new COSDictionary();
            names.setDirect(true);
            resources.setItem(kind, names);
        }
        return resources.getCOSDictionary(kind);
    }
}
