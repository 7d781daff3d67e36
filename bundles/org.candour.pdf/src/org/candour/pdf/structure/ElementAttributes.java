// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.candour.layout.Item;
import org.candour.layout.Role;
import org.candour.layout.Structure;
import org.candour.pdf.content.Marks;

/** The facts that stand beside an element: how a list is labelled, what a head cell heads, where a figure stands. */
final class ElementAttributes {

    private ElementAttributes() {}

    static Optional<COSBase> of(Structure.Element element, Marks marks) {
        List<COSDictionary> groups = new ArrayList<>();
        element.attributes().listNumbering().ifPresent(it -> groups.add(list(it)));
        if (element.role() == Role.HEAD_CELL || element.attributes().columnSpan() > 1) {
            groups.add(cell(element.attributes()));
        }
        if (element.role() == Role.FIGURE) {
            picture(element, marks).ifPresent(it -> groups.add(figure(it)));
        }
        return switch (groups.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(groups.getFirst());
            default -> Optional.of(new COSArray(groups));
        };
    }

    private static COSDictionary list(Structure.Numbering numbering) {
        COSDictionary list = group("List");
        list.setName(
                "ListNumbering",
                switch (numbering) {
                    case DISC -> "Disc";
                    case DECIMAL -> "Decimal";
                    case LOWER_ALPHA -> "LowerAlpha";
                });
        return list;
    }

    private static COSDictionary cell(Structure.Attributes attributes) {
        COSDictionary cell = group("Table");
        attributes
                .headScope()
                .ifPresent(scope -> cell.setName(
                        "Scope",
                        switch (scope) {
                            case ROW -> "Row";
                            case COLUMN -> "Column";
                        }));
        if (attributes.columnSpan() > 1) {
            cell.setInt("ColSpan", attributes.columnSpan());
        }
        return cell;
    }

    private static COSDictionary figure(Item.Picture picture) {
        COSDictionary figure = group("Layout");
        figure.setName("Placement", "Block");
        figure.setItem(COSName.BBOX, frame(picture).getCOSArray());
        return figure;
    }

    private static PDRectangle frame(Item.Picture picture) {
        return new PDRectangle(
                (float) picture.x(), (float) picture.y(), (float) picture.width(), (float) picture.height());
    }

    private static Optional<Item.Picture> picture(Structure.Element figure, Marks marks) {
        return figure.children().stream()
                .filter(Structure.Leaf.class::isInstance)
                .flatMap(leaf -> marks.picture(((Structure.Leaf) leaf).id()).stream())
                .findFirst();
    }

    private static COSDictionary group(String owner) {
        COSDictionary group = new COSDictionary();
        group.setDirect(true);
        group.setName(COSName.O, owner);
        return group;
    }
}
