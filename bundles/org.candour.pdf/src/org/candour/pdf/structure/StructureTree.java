// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.layout.Role;
import org.candour.layout.Structure;
import org.candour.pdf.content.Marks;
import org.candour.pdf.content.Paintwork;

/** The structure as objects of the file, with the ways back from marks and links to the elements they belong to. */
public final class StructureTree {

    private final Marks marks;
    private final COSDictionary root = new COSDictionary();
    private final COSArray parents = new COSArray();
    private final Map<Integer, ElementNode> byLeaf = new HashMap<>();
    private final Map<String, COSDictionary> byId = new TreeMap<>();
    private int nextKey;

    /**
     * The tree over everything painted.
     *
     * @param top the top of the structure
     * @param paintwork what was painted
     */
    public StructureTree(Structure.Element top, Paintwork paintwork) {
        this.marks = paintwork.marks();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, grown(top, null, root).object());
        paintwork.pages().forEach(this::enter);
    }

    /**
     * Places an annotation below the link that holds a leaf.
     *
     * @param annotation the annotation
     * @param page the page it stands on
     * @param leaf the leaf of the link's words
     * @throws IllegalArgumentException if no link holds the leaf
     */
    public void adopt(COSDictionary annotation, PDPage page, int leaf) {
        ElementNode holder = byLeaf.get(leaf);
        ElementNode link = holder == null ? null : holder.nearest(Role.LINK);
        if (link == null) {
            throw new IllegalArgumentException("Leaf " + leaf + " can be clicked but stands in no link.");
        }
        link.add(annotation, page);
        annotation.setInt(COSName.STRUCT_PARENT, parent(link.object()));
    }

    /** The finished root of the tree. */
    public COSDictionary root() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        if (!byId.isEmpty()) {
            root.setItem(COSName.ID_TREE, ids());
        }
        return root;
    }

    private ElementNode grown(Structure.Element element, ElementNode parent, COSDictionary parentObject) {
        ElementNode node = new ElementNode(element, parent, parentObject, marks);
        element.attributes().id().ifPresent(id -> byId.put(id, node.object()));
        for (Structure child : element.children()) {
            switch (child) {
                case Structure.Element inner -> node.add(grown(inner, node, node.object()));
                case Structure.Leaf leaf -> {
                    byLeaf.put(leaf.id(), node);
                    marks.of(leaf.id()).forEach(node::add);
                }
            }
        }
        return node;
    }

    /** Lets a page's marks be traced back to their elements. */
    private void enter(PDPage page) {
        List<Integer> leaves = marks.leaves(page);
        if (!leaves.isEmpty()) {
            COSArray owners = new COSArray();
            leaves.forEach(leaf -> owners.add(byLeaf.get(leaf).object()));
            page.setStructParents(parent(owners));
        }
    }

    private int parent(COSBase owner) {
        parents.add(COSInteger.get(nextKey));
        parents.add(owner);
        return nextKey++;
    }

    private COSDictionary ids() {
        COSArray names = new COSArray();
        byId.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
