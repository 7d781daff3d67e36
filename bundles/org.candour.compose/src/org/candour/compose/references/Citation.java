// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.references;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.compose.wording.Wording;
import org.candour.document.Anchor;
import org.candour.document.Inline;

/**
 * How a place is cited: "paragraph 7.8", "Recommendation 4", or by its title in quotes where it has no number.
 *
 * @param kind the kind of place, as the key of its noun in the wording; empty when it is cited by title
 * @param number its number or letter, or its title in quotes
 * @param anchor where a link to it leads
 */
public record Citation(Optional<String> kind, String number, Anchor anchor) {
    private static final String TOGETHER = "\u00A0";

    /** The words, such as "paragraph 7.8". */
    public String words() {
        return kind.map(noun -> Wording.words("cite." + noun) + TOGETHER + number)
                .orElse(number);
    }

    /** The link as it stands in a sentence, capitalised at its start. */
    public Inline link(boolean startsSentence) {
        return linkOf(startsSentence ? capitalised(words()) : words());
    }

    /** The link printing the bare number. */
    public Inline numberLink() {
        return linkOf(number);
    }

    private Inline linkOf(String printed) {
        String description = Wording.words("link.description", words().replace(TOGETHER, " "));
        return new Inline.Link(anchor, List.of(new Inline.Text(printed)), description);
    }

    /** Some words with a capital at their start. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
