// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.Optional;

/** A piece of the document that stands by itself in the flow of the page. */
public sealed interface Block permits Heading, Paragraph, ItemList, Table, Figure, Box {

    /** Where it comes from; empty when from where the part around it does. */
    Optional<Origin> origin();

    /** The same from another origin. */
    Block from(Origin other);
}
