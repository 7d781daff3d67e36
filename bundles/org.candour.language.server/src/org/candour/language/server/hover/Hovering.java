// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.language.Location;
import org.candour.language.Mention;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.LineKind;
import org.candour.language.server.reports.Spot;
import org.candour.language.server.reports.WordAt;
import org.candour.language.server.wording.Placed;
import org.candour.language.server.wording.Words;
import org.candour.model.Abbreviation;
import org.candour.model.Element;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;

/** Says what the word the pointer rests on is about, and what is wrong with it and why that matters. */
public final class Hovering {
    private Hovering() {}

    /** What a hover says, and what about. */
    private record Said(String words, Range about) {}

    /**
     * What is to be said about a place.
     *
     * @param markdown whether the client shows Markdown
     */
    public static Optional<Hover> at(Spot spot, boolean markdown) {
        Style style = markdown ? Style.MARKDOWN : Style.PLAIN;
        Optional<Said> word = aboutWord(spot, style);
        List<String> paragraphs = new ArrayList<>();
        word.ifPresent(said -> paragraphs.add(said.words()));
        paragraphs.addAll(ProblemsAt.explained(spot, style));
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        String kind = markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
        Hover hover = new Hover(new MarkupContent(kind, String.join(style.rule(), paragraphs)));
        word.ifPresent(said -> hover.setRange(said.about()));
        return Optional.of(hover);
    }

    private static Optional<Said> aboutWord(Spot spot, Style style) {
        return placeholder(spot)
                .or(() -> mentioned(spot, style))
                .or(() -> declared(spot, style))
                .or(() -> keyword(spot))
                .or(() -> abbreviation(spot));
    }

    private static Optional<Said> placeholder(Spot spot) {
        return spot.placeholder().map(name -> {
            Optional<String> prints =
                    Optional.ofNullable(Placed.in(spot.page().whole()).get(spot.words(name)));
            String words = prints.map(said -> Words.of("hover.placeholder", said))
                    .orElseGet(() -> Words.of("hover.placeholder.empty"));
            return new Said(words, spot.range(name));
        });
    }

    private static Optional<Said> mentioned(Spot spot, Style style) {
        Optional<Mention> mention = spot.mention();
        return mention.flatMap(Mention::target).map(target -> {
            Location place = mention.get().location();
            return new Said(About.of(target, spot.page(), style), spot.page().range(place));
        });
    }

    private static Optional<Said> declared(Spot spot, Style style) {
        return spot.declared()
                .map(line ->
                        new Said(About.of(line, spot.page(), style), spot.page().nameOf(line)));
    }

    private static Optional<Said> keyword(Spot spot) {
        Optional<Lexeme> keyword = spot.lexeme(Kind.KEYWORD).filter(lexeme -> lexeme.from() < lexeme.to());
        return keyword.flatMap(lexeme -> explained(spot, lexeme).map(words -> new Said(words, spot.range(lexeme))));
    }

    private static Optional<String> explained(Spot spot, Lexeme keyword) {
        int at = spot.page().lexemeAt(keyword.from());
        List<Lexeme> all = spot.page().lexemes();
        int first = at;
        while (first > 0 && all.get(first - 1).kind() != Kind.LINE) {
            first--;
        }
        if (first == at) {
            return Words.find("keyword." + keyword.keyword());
        }
        return LineKind.of(all.get(first).keyword())
                .flatMap(kind -> Words.explaining("clause", kind, keyword.keyword())
                        .or(() -> Words.explaining("choice", kind, keyword.keyword())));
    }

    private static Optional<Said> abbreviation(Spot spot) {
        Optional<WordAt> word = WordAt.of(spot);
        return word.flatMap(found -> spot.page().whole().all(Abbreviation.class).stream()
                .filter(line -> found.word().equals(line.getName()) && line.getWords() != null)
                .findFirst()
                .map((Element line) -> new Said(
                        Words.of("hover.abbreviation", line.getName(), ((Abbreviation) line).getWords()),
                        found.range())));
    }
}
