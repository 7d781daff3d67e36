// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.structure;

import java.util.Optional;
import org.candour.layout.Structure.Attributes;
import org.candour.layout.Structure.Numbering;
import org.candour.layout.Structure.Scope;

/** The further facts that nodes carry. */
public final class Facts {
    private Facts() {}

    /** Of a figure: what it shows, in words. */
    public static Attributes alternative(String words) {
        return new Attributes(Optional.of(words), Optional.empty(), 1, Optional.empty(), Optional.empty());
    }

    /** Of a note: its unique id. */
    public static Attributes id(String id) {
        return new Attributes(Optional.empty(), Optional.of(id), 1, Optional.empty(), Optional.empty());
    }

    /** Of a cell: the columns it covers and what it heads. */
    public static Attributes cell(int span, Optional<Scope> scope) {
        return new Attributes(Optional.empty(), Optional.empty(), span, scope, Optional.empty());
    }

    /** Of a list: how it is labelled. */
    public static Attributes numbering(Numbering numbering) {
        return new Attributes(Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.of(numbering));
    }
}
