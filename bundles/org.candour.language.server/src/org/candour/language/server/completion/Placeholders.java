// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.language.server.wording.Placed;
import org.candour.language.server.wording.Words;

/** The facts and lines of the head whose words can be printed by writing their name in braces. */
final class Placeholders {
    private Placeholders() {}

    static List<Offer> in(Situation situation) {
        String text = situation.page().text();
        int after = situation.caret().offset();
        boolean closed = after < text.length() && text.charAt(after) == '}';
        List<Offer> offers = new ArrayList<>();
        for (Map.Entry<String, String> known :
                Placed.in(situation.page().whole()).entrySet()) {
            Optional<String> prints = Optional.of(known.getValue());
            offers.add(Offer.word(
                            known.getKey(),
                            Offer.Sort.NAME,
                            prints,
                            prints.map(words -> Words.of("hover.placeholder", words)))
                    .inserting(closed ? known.getKey() : known.getKey() + "}"));
        }
        return offers;
    }
}
