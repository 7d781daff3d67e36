// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import java.util.List;
import java.util.Optional;
import org.candour.language.Location;
import org.candour.language.Mention;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.model.Element;
import org.eclipse.lsp4j.Range;

/**
 * A place in a file, such as that of the caret.
 *
 * @param page the file
 * @param offset offset in characters from the beginning of its text
 */
public record Spot(Page page, int offset) {
    /** The structure line, with its prose, that it is in. */
    public Optional<Element> element() {
        return page.reading().elementAt(page.file(), offset);
    }

    /** The structure line whose name it touches. */
    public Optional<Element> declared() {
        return element()
                .filter(line -> line.getName() != null && touches(page.reading().locate(line)));
    }

    /** The name it touches that leads somewhere. */
    public Optional<Mention> mention() {
        return page.mentions().stream()
                .filter(mention -> touches(mention.location()))
                .findFirst();
    }

    /** The piece of text it touches that is of one of some kinds. */
    public Optional<Lexeme> lexeme(Kind... kinds) {
        List<Lexeme> all = page.lexemes();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = page.lexemeAt(offset);
        for (int i = at; i >= 0 && all.get(i).to() >= offset; i--) {
            if (List.of(kinds).contains(all.get(i).kind()) && all.get(i).from() <= offset) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The fact in braces it touches, by name. */
    public Optional<Lexeme> placeholder() {
        return lexeme(Kind.NAME)
                .filter(name -> name.from() > 0
                        && name.to() < page.text().length()
                        && page.text().charAt(name.from() - 1) == '{'
                        && page.text().charAt(name.to()) == '}');
    }

    /** The range of a piece of text. */
    public Range range(Lexeme lexeme) {
        return page.lines().range(lexeme.from(), lexeme.to());
    }

    /** The words of a piece of text. */
    public String words(Lexeme lexeme) {
        return page.text().substring(lexeme.from(), lexeme.to());
    }

    private boolean touches(Location place) {
        return place.offset() <= offset && offset <= place.offset() + place.length();
    }
}
