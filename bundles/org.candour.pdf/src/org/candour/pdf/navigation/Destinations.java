// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.navigation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.document.Anchor;
import org.candour.layout.Destination;
import org.candour.layout.Pages;

/** The places links lead to, by name, so that a link from outside the file reaches them too. */
final class Destinations {

    private final Map<String, COSArray> byName = new TreeMap<>();

    Destinations(Pages pages, List<PDPage> painted) {
        for (int index = 0; index < painted.size(); index++) {
            for (Destination destination : pages.pages().get(index).destinations()) {
                byName.putIfAbsent(destination.anchor().id(), place(destination, painted.get(index)));
            }
        }
    }

    /**
     * The action of going to a place.
     *
     * @throws IllegalArgumentException if no page has it
     */
    COSDictionary goTo(Anchor target) {
        if (!byName.containsKey(target.id())) {
            throw new IllegalArgumentException("A link leads to \"" + target.id() + "\", which is on no page.");
        }
        COSDictionary action = new COSDictionary();
        action.setDirect(true);
        action.setItem(COSName.S, COSName.getPDFName("GoTo"));
        action.setItem(COSName.D, new COSString(target.id()));
        return action;
    }

    /** The tree of names for the catalog. */
    COSDictionary names() {
        COSArray names = new COSArray();
        byName.forEach((name, place) -> {
            names.add(new COSString(name));
            names.add(place);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary kinds = new COSDictionary();
        kinds.setItem(COSName.DESTS, tree);
        return kinds;
    }

    /** The reader keeps the magnification it has. */
    private static COSArray place(Destination destination, PDPage page) {
        return new COSArray(List.<COSBase>of(
                page.getCOSObject(),
                COSName.getPDFName("XYZ"),
                new COSFloat((float) destination.x()),
                new COSFloat((float) destination.top()),
                COSNull.NULL));
    }
}
