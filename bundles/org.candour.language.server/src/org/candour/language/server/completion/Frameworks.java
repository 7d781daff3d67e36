// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.List;
import java.util.Optional;
import org.candour.language.server.wording.Words;

/** The frameworks a report may be held to. */
final class Frameworks {
    private Frameworks() {}

    static List<Offer> in(Situation situation) {
        return situation.page().reading().frameworks().stream()
                .distinct()
                .map(name -> Offer.word(
                        name, Offer.Sort.NAME, Optional.of(Words.of("complete.framework")), Optional.empty()))
                .toList();
    }
}
