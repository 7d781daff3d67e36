// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** What a drawing refers to by name. */
final class DrawingResources {

    private final COSDictionary resources = new COSDictionary();
    private final Map<Float, String> opacities = new HashMap<>();

    /** Names an opacity for lines and areas. */
    String opacity(float opacity) {
        return opacities.computeIfAbsent(opacity, it -> {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
            state.setItem(COSName.CA, new COSFloat(it));
            state.setItem(COSName.CA_NS, new COSFloat(it));
            return add(COSName.EXT_G_STATE, "G", state);
        });
    }

    String pattern(COSBase pattern) {
        return add(COSName.PATTERN, "P", pattern);
    }

    String image(COSBase image) {
        return add(COSName.XOBJECT, "I", image);
    }

    COSDictionary dictionary() {
        return resources;
    }

    private String add(COSName kind, String letter, COSBase object) {
        if (!resources.containsKey(kind)) {
            resources.setItem(kind, new COSDictionary());
        }
        COSDictionary names = resources.getCOSDictionary(kind);
        String name = letter + (names.size() + 1);
        names.setItem(COSName.getPDFName(name), object);
        return name;
    }
}
