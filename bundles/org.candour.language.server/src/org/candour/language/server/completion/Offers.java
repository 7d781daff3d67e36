// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.language.scanning.LineKind;
import org.candour.language.scanning.Slot;
import org.candour.language.server.wording.Words;
import org.candour.model.Month;

/** What to offer in which kind of place, the likeliest first. */
final class Offers {
    private static final List<String> MONTHS =
            Month.VALUES.stream().map(Month::getLiteral).toList();

    private Offers() {}

    /**
     * @param bySpace whether the author merely typed a space; then only what the line needs is offered
     */
    static List<Offer> in(Situation situation, boolean bySpace) {
        return switch (situation.where()) {
            case LINE_START -> new LineStarts(situation.page(), situation.caret()).offers();
            case CLAUSE -> clause(situation, situation.clauses().orElseThrow(), bySpace);
            case REFERENCE -> new KnownNames(situation).printed();
            case PLACEHOLDER -> Placeholders.in(situation);
            case PATH -> Paths.in(situation, situation.clauses().orElseThrow().kind());
            case ELSEWHERE -> List.of();
        };
    }

    private static List<Offer> clause(Situation situation, Clauses clauses, boolean bySpace) {
        if (clauses.afterDay()) {
            return MONTHS.stream()
                    .map(month -> Offer.word(month, Offer.Sort.CHOICE, Optional.empty(), Optional.empty()))
                    .toList();
        }
        List<Offer> offers = new ArrayList<>();
        clauses.awaited().ifPresent(slot -> offers.addAll(fills(slot, clauses, situation)));
        if (!bySpace) {
            clauses.possible().forEach(slot -> offers.add(lead(slot, clauses.kind())));
        }
        return offers;
    }

    private static Offer lead(Slot slot, LineKind kind) {
        String words = String.join(" ", slot.lead());
        String inserted = slot.fill() == Slot.Fill.NOTHING ? words : words + " ";
        return Offer.word(
                        words,
                        Offer.Sort.KEYWORD,
                        Optional.empty(),
                        Words.explaining("clause", kind, slot.lead().getFirst()))
                .inserting(inserted);
    }

    private static List<Offer> fills(Slot slot, Clauses clauses, Situation situation) {
        KnownNames names = new KnownNames(situation);
        if (slot.fill() == Slot.Fill.CHOICE) {
            return choices(slot, clauses.kind());
        }
        if (slot.fill() == Slot.Fill.CHOICE_OR_NAME) {
            return Stream.concat(names.limitable().stream(), choices(slot, clauses.kind()).stream())
                    .toList();
        }
        String lead = slot.lead().isEmpty() ? "" : slot.lead().getFirst();
        return switch (lead) {
            case "" -> clauses.name().isEmpty() ? ownName(clauses.kind(), situation) : List.of();
            case "addresses" -> names.afis(clauses.listed());
            case "from" -> names.strengths(clauses.listed());
            case "theme" -> names.themes();
            case "owner" -> names.owners();
            case "on" -> names.scales();
            case "is" -> names.grades(clauses.name().orElse(""));
            default -> List.of();
        };
    }

    private static List<Offer> choices(Slot slot, LineKind kind) {
        return slot.choices().stream()
                .map(choice -> Offer.word(
                        choice, Offer.Sort.CHOICE, Optional.empty(), Words.explaining("choice", kind, choice)))
                .toList();
    }

    /** The names a line may bear, where it does not make one up. */
    private static List<Offer> ownName(LineKind kind, Situation situation) {
        return switch (kind) {
            case FRAMEWORK -> Frameworks.in(situation);
            case SEVERITY -> new KnownNames(situation).rules();
            case DOMAIN, AREA, CHAPTER, JUDGEMENT -> wanted(kind, situation);
            default -> List.of();
        };
    }

    private static List<Offer> wanted(LineKind kind, Situation situation) {
        String word = kind.word() + " ";
        Stream<Wanted> lines = Wanted.in(situation.page().whole()).stream();
        return lines.filter(line -> line.line().startsWith(word))
                .map(line -> line.offer().inserting(line.line().substring(word.length())))
                .map(offer -> new Offer(
                        offer.inserted(),
                        offer.inserted(),
                        false,
                        Offer.Sort.NAME,
                        offer.detail(),
                        offer.explanation()))
                .toList();
    }
}
