// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.List;
import java.util.Optional;
import org.candour.language.linking.Link;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.Slip;
import org.candour.model.Element;

/**
 * A line of the first column with all that follows up to the next such line, read on its own. What is in it does not
 * change, only where it stands and where its links lead; so an edit elsewhere leaves it as it is. The first passage of
 * a file may begin with something else than a line of structure. Offsets within it count from its beginning.
 */
final class Passage {
    private final String text;
    private final List<Lexeme> lexemes;
    private final List<Slip> slips;
    private final List<Element> elements;
    private final List<Link> links;
    private final LineIndex lines;
    private int start;
    private int firstLine;

    Passage(PassageText scanned, List<Element> elements, List<Link> links, List<Slip> slips) {
        this.text = scanned.text();
        this.lexemes = scanned.lexemes();
        this.slips = slips;
        this.elements = elements;
        this.links = links;
        this.lines = new LineIndex(text);
    }

    String text() {
        return text;
    }

    /** Without gap or overlap. */
    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** What is wrong with the writing, by place. */
    List<Slip> slips() {
        return slips;
    }

    /** The structure lines in it: mostly one, none when it holds none, several where some are indented. */
    List<Element> elements() {
        return elements;
    }

    List<Link> links() {
        return links;
    }

    /** Offset in the file at which it stands now. */
    int start() {
        return start;
    }

    /** Says where it stands now, and gives back the number of the line after it. */
    int standAt(int offset, int line) {
        start = offset;
        firstLine = line;
        return line + lines.count() - 1;
    }

    int end() {
        return start + text.length();
    }

    LineIndex.Position position(int offset) {
        LineIndex.Position within = lines.position(offset);
        return new LineIndex.Position(firstLine + within.line(), within.column());
    }

    /** The last element of it that begins at an offset or before; empty when none does. */
    Optional<Element> elementAt(int offset) {
        return elements.reversed().stream()
                .filter(element -> Locator.begin(element) <= offset)
                .findFirst()
                .or(() -> elements.stream().findFirst());
    }
}
