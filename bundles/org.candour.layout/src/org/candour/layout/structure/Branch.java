// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public Structure.Element finished(Set<Integer> painted) {
        return new Structure.Element(role, attributes, children(painted));
    }

    private List<Structure> children(Set<Integer> painted) {
        return parts.stream()
                .map(part -> finished(part, painted))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Structure> finished(Part part, Set<Integer> painted) {
        return switch (part) {
            case Mark mark ->
                painted.contains(mark.leaf) ? Optional.of(new Structure.Leaf(mark.leaf)) : Optional.empty();
            case Node node -> {
                Structure.Element element = node.branch.finished(painted);
                boolean empty = element.children().isEmpty() && !KEPT_EMPTY.contains(element.role());
                yield empty ? Optional.empty() : Optional.of(element);
            }
        };
    }
}
