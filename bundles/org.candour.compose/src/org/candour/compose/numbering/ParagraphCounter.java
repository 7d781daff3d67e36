// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.numbering;

import java.util.Optional;
import java.util.function.Predicate;
import org.candour.model.Chapter;

/** Counts paragraphs: 7.8, or 3.2.18 in a chapter whose sections are numbered. */
final class ParagraphCounter {
    private final Predicate<Chapter> isSectioned;
    private Optional<String> chapter = Optional.empty();
    private boolean sectioned;
    private int section;
    private int paragraph;

    ParagraphCounter(Predicate<Chapter> isSectioned) {
        this.isSectioned = isSectioned;
    }

    void open(Chapter opened, String number) {
        chapter = Optional.of(number);
        sectioned = isSectioned.test(opened);
        section = 0;
        paragraph = 0;
    }

    /** Opens a part whose paragraphs are not numbered. */
    void openUnnumbered() {
        chapter = Optional.empty();
        paragraph = 0;
    }

    /** Opens the next section; its number, or empty where sections have none. */
    Optional<String> section() {
        if (!sectioned || chapter.isEmpty()) {
            return Optional.empty();
        }
        section++;
        paragraph = 0;
        return chapter.map(number -> number + "." + section);
    }

    /** The next paragraph number; empty where paragraphs have none, such as before the first numbered section. */
    Optional<String> next() {
        if (numbersHere()) {
            paragraph++;
        }
        return last();
    }

    /** The number given last in this chapter or section. */
    Optional<String> last() {
        if (!numbersHere() || paragraph == 0) {
            return Optional.empty();
        }
        return chapter.map(number -> (sectioned ? number + "." + section : number) + "." + paragraph);
    }

    private boolean numbersHere() {
        return chapter.isPresent() && !(sectioned && section == 0);
    }
}
