// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.structure;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.layout.Role;
import org.candour.layout.Structure;
import org.candour.pdf.content.Marks;

/** An element of the structure as an object of the file; parts are added in reading order. */
final class ElementNode {

    private final COSDictionary object = new COSDictionary();
    private final COSArray parts = new COSArray();
    private final ElementNode parent;
    private final Role role;

    ElementNode(Structure.Element element, ElementNode parent, COSDictionary parentObject, Marks marks) {
        this.parent = parent;
        this.role = element.role();
        object.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        object.setItem(COSName.S, COSName.getPDFName(role.tag()));
        object.setItem(COSName.P, parentObject);
        element.attributes().alternative().ifPresent(words -> object.setString(COSName.ALT, words));
        element.attributes().id().ifPresent(id -> object.setString(COSName.ID, id));
        ElementAttributes.of(element, marks).ifPresent(attributes -> object.setItem(COSName.A, attributes));
    }

    COSDictionary object() {
        return object;
    }

    /** This element or the nearest around it that has a role; null if there is none. */
    ElementNode nearest(Role wanted) {
        ElementNode node = this;
        while (node != null && node.role != wanted) {
            node = node.parent;
        }
        return node;
    }

    void add(ElementNode child) {
        part().add(child.object);
    }

    /** Adds something painted. Its number is enough if it stands on the element's own page. */
    void add(Marks.Mark mark) {
        COSDictionary page = mark.page().getCOSObject();
        if (!object.containsKey(COSName.PG)) {
            object.setItem(COSName.PG, page);
        }
        if (object.getDictionaryObject(COSName.PG) == page) {
            part().add(COSInteger.get(mark.number()));
        } else {
            COSDictionary reference = reference("MCR", page);
            reference.setInt(COSName.MCID, mark.number());
            part().add(reference);
        }
    }

    /** Adds an annotation. */
    void add(COSDictionary annotation, PDPage page) {
        COSDictionary reference = reference("OBJR", page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation);
        part().add(reference);
    }

    private COSArray part() {
        object.setItem(COSName.K, parts);
        return parts;
    }

    private static COSDictionary reference(String type, COSDictionary page) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName(type));
        reference.setItem(COSName.PG, page);
        return reference;
    }
}
