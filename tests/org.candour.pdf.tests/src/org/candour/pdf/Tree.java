// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.util.List;
import java.util.Optional;
import org.candour.layout.Role;
import org.candour.layout.Structure;

/** Builds structures in one expression; numbers are leaves. */
final class Tree {

    private Tree() {}

    static Structure.Element element(Role role, Object... parts) {
        return element(role, Structure.Attributes.NONE, parts);
    }

    static Structure.Element element(Role role, Structure.Attributes attributes, Object... parts) {
        List<Structure> children = List.of(parts).stream()
                .map(part -> part instanceof Integer id ? new Structure.Leaf(id) : (Structure) part)
                .toList();
        return new Structure.Element(role, attributes, children);
    }

    static Structure.Attributes alternative(String words) {
        return new Structure.Attributes(Optional.of(words), Optional.empty(), 1, Optional.empty(), Optional.empty());
    }

    static Structure.Attributes id(String id) {
        return new Structure.Attributes(Optional.empty(), Optional.of(id), 1, Optional.empty(), Optional.empty());
    }

    static Structure.Attributes head(Structure.Scope scope, int columns) {
        return new Structure.Attributes(
                Optional.empty(), Optional.empty(), columns, Optional.of(scope), Optional.empty());
    }

    static Structure.Attributes list(Structure.Numbering numbering) {
        return new Structure.Attributes(
                Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.of(numbering));
    }
}
