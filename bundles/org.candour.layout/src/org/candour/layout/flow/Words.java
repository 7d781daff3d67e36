// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import java.util.Optional;
import org.candour.document.Inline;
import org.candour.layout.style.Voice;

/**
 * Words to be set, with all that their pieces depend on.
 *
 * @param number the number on the first line before them, as of a heading; empty for most
 * @param gap empty space before them in points, 0 for most
 * @param content the words
 * @param voice their fonts
 * @param syllables whether they may be divided between syllables
 */
record Words(Optional<String> number, double gap, List<Inline> content, Voice voice, boolean syllables) {
    static Words of(List<Inline> content, Voice voice, boolean syllables) {
        return new Words(Optional.empty(), 0, content, voice, syllables);
    }
}
