// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.candour.layout.Role;
import org.candour.layout.Structure;
import org.candour.layout.Structure.Attributes;

/** A node of the structure while it grows. */
public final class Branch {
    private static final Set<Role> KEPT_EMPTY = Set.of(Role.DOCUMENT, Role.HEAD_CELL, Role.DATA_CELL);

    private sealed interface Part {}

    private record Node(Branch branch) implements Part {}

    private record Mark(int leaf) implements Part {}

    /** The parts of a twig, whose leaves have greater ids here. */
    private record Graft(Branch twig, int leaves) implements Part {}

    private final Role role;
    private final Attributes attributes;
    private final LeafNumbers numbers;
    private final List<Part> parts = new ArrayList<>();

    private Branch(Role role, Attributes attributes, LeafNumbers numbers) {
        this.role = role;
        this.attributes = attributes;
        this.numbers = numbers;
    }

    /** The root of a document. */
    public static Branch root() {
        return new Branch(Role.DOCUMENT, Attributes.NONE, new LeafNumbers());
    }

    /** A node for parts that go into some document, or several, by {@link #graft}; its leaves are counted from 1. */
    public static Branch twig() {
        return new Branch(Role.SPAN, Attributes.NONE, new LeafNumbers());
    }

    /**
     * Adds the parts of a twig at the end of this node.
     *
     * @return how much greater the ids of its leaves are here
     */
    public int graft(Branch twig) {
        int leaves = numbers.last();
        numbers.skip(twig.numbers.last());
        parts.add(new Graft(twig, leaves));
        return leaves;
    }

    /** A node that belongs to no other yet; see {@link #add}. */
    public Branch loose(Role looseRole) {
        return new Branch(looseRole, Attributes.NONE, numbers);
    }

    /** Adds a node at the end of this one. */
    public void add(Branch branch) {
        parts.add(new Node(branch));
    }

    /** Adds the parts of another node at the end of this one. */
    public void adopt(Branch other) {
        parts.addAll(other.parts);
    }

    /** Adds a new node at the end of this one. */
    public Branch branch(Role childRole) {
        return branch(childRole, Attributes.NONE);
    }

    /** Adds a new node with further facts at the end of this one. */
    public Branch branch(Role childRole, Attributes facts) {
        Branch child = new Branch(childRole, facts, numbers);
        add(child);
        return child;
    }

    /** Adds a leaf at the end of this node and gives its id. */
    public int leaf() {
        int leaf = numbers.next();
        parts.add(new Mark(leaf));
        return leaf;
    }

    /**
     * The finished tree.
     *
     * @param painted the leaves that are on some page; others, such as the space at a line's start, are left out
     */
    public Structure.Element finished(BitSet painted) {
        return finished(painted, 0);
    }

    private Structure.Element finished(BitSet painted, int leaves) {
        List<Structure> children = new ArrayList<>();
        addChildren(painted, leaves, children);
        return new Structure.Element(role, attributes, children);
    }

    private void addChildren(BitSet painted, int leaves, List<Structure> children) {
        for (Part part : parts) {
            switch (part) {
                case Mark mark
                when painted.get(mark.leaf + leaves) -> children.add(new Structure.Leaf(mark.leaf + leaves));
                case Mark mark -> {}
                case Graft graft -> graft.twig.addChildren(painted, leaves + graft.leaves, children);
                case Node node -> {
                    Structure.Element element = node.branch.finished(painted, leaves);
                    if (!element.children().isEmpty() || KEPT_EMPTY.contains(element.role())) {
                        children.add(element);
                    }
                }
            }
        }
    }
}
