// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import org.candour.model.Owner;
import org.candour.model.Recommendation;

/** Says which of the report's owners sees to a recommendation. */
final class AddOwner extends NameInRecommendation {

    AddOwner() {
        super("owner", Owner.class);
    }

    /** After the name and the theme. */
    @Override
    int place(Trouble trouble, Recommendation recommendation) {
        StructureLine line = StructureLine.of(recommendation, trouble.page());
        return line.before(line.endOfList("addresses").isPresent() ? "addresses" : "implement");
    }
}
