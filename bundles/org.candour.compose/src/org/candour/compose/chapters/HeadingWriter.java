// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.references.Citation;
import org.candour.document.Heading;
import org.candour.document.Inline;
import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Contract;
import org.candour.model.Element;

/** Prints the headings of chapters, sections, domains, areas and appendices. */
final class HeadingWriter {
    private final Edition edition;

    HeadingWriter(Edition edition) {
        this.edition = edition;
    }

    Heading write(Element element) {
        int level = Levels.of(element, edition.report().placeOf(element));
        boolean inContents = level <= 2 || element instanceof Area;
        return new Heading(
                level,
                number(element),
                words(edition.titles().of(element)),
                edition.anchors().of(element),
                inContents);
    }

    /** The heading of a contract that has no title of its own. */
    Heading titled(Element element, String title) {
        return new Heading(1, number(element), words(title), edition.anchors().of(element), true);
    }

    private Optional<String> number(Element element) {
        return element instanceof Appendix || element instanceof Contract
                ? edition.citations().of(element).map(Citation::words)
                : edition.numbers().of(element);
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Text(words));
    }
}
