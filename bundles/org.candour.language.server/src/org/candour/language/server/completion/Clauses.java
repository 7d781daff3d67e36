// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.LineKind;
import org.candour.language.scanning.Slot;

/**
 * What a structure line says before the word that is being written on it.
 *
 * @param head the line up to that word
 * @param kind its kind
 * @param said the names, words and marks after its leading word
 */
record Clauses(String head, LineKind kind, List<Lexeme> said) {
    private static final Pattern ENDS_WITH_DAY = Pattern.compile("(?s).*\\s\\d{1,2}\\s+");

    static Optional<Clauses> of(String head, List<Lexeme> lexemes) {
        List<Lexeme> shown =
                lexemes.stream().filter(lexeme -> !lexeme.kind().hidden()).toList();
        if (shown.size() < 2 || shown.get(0).kind() != Kind.LINE) {
            return Optional.empty();
        }
        return LineKind.of(shown.get(1).keyword()).map(kind -> new Clauses(head, kind, shown.subList(2, shown.size())));
    }

    /** Whether its colon is there already. */
    boolean titled() {
        return said.stream().anyMatch(lexeme -> lexeme.keyword().equals(":"));
    }

    /** What a path comes after, when nothing but a path can come now: the colon of an include line, "from" of a figure. */
    Optional<Lexeme> beforePath() {
        String mark = kind == LineKind.INCLUDE ? ":" : kind == LineKind.FIGURE && !titled() ? "from" : "";
        return said.stream()
                .filter(lexeme -> lexeme.keyword().equals(mark) && !mark.isEmpty())
                .findFirst();
    }

    /** The slot that has to be filled now, where one has. */
    Optional<Slot> awaited() {
        if (afterComma() && list().isPresent()) {
            return list();
        }
        if (said.isEmpty()) {
            return kind.slots().stream().findFirst().filter(slot -> slot.lead().isEmpty());
        }
        String last = said.getLast().keyword();
        return kind.slots().stream()
                .filter(slot -> slot.lead().isEmpty()
                        ? isOpenChoice(slot)
                        : last.equals(slot.lead().getLast()))
                .filter(slot -> slot.fill() != Slot.Fill.NOTHING)
                .findFirst();
    }

    /** The clauses that could be begun now. */
    List<Slot> possible() {
        Set<String> used = new HashSet<>();
        said.forEach(lexeme -> used.add(lexeme.keyword()));
        boolean mustWait =
                awaited().filter(slot -> !said.isEmpty() || slot.required()).isPresent();
        List<Slot> possible = new ArrayList<>();
        for (Slot slot : mustWait ? List.<Slot>of() : kind.slots()) {
            if (!slot.lead().isEmpty() && !used.contains(slot.lead().getFirst())) {
                possible.add(slot);
                if (slot.required()) {
                    break;
                }
            }
        }
        return possible;
    }

    /** The names already in the list that is being written. */
    Set<String> listed() {
        Set<String> names = new HashSet<>();
        said.stream()
                .filter(lexeme -> lexeme.kind() == Kind.NAME)
                .forEach(lexeme -> names.add(head.substring(lexeme.from(), lexeme.to())));
        return names;
    }

    /** The name of the line itself; empty when it has none yet. */
    Optional<String> name() {
        return said.stream()
                .findFirst()
                .filter(lexeme -> lexeme.kind() == Kind.NAME)
                .map(lexeme -> head.substring(lexeme.from(), lexeme.to()));
    }

    /** Whether a month should come now. */
    boolean afterDay() {
        return ENDS_WITH_DAY.matcher(head).matches()
                && kind.slots().stream()
                        .anyMatch(slot -> slot.fill() == Slot.Fill.DAY || slot.fill() == Slot.Fill.DAY_OR_MONTH);
    }

    private boolean afterComma() {
        return head.stripTrailing().endsWith(",");
    }

    private Optional<Slot> list() {
        return said.reversed().stream()
                .filter(lexeme ->
                        lexeme.kind() == Kind.KEYWORD && !lexeme.keyword().equals(","))
                .findFirst()
                .flatMap(last -> kind.slots().stream()
                        .filter(slot -> slot.fill() == Slot.Fill.NAMES
                                && slot.lead().getLast().equals(last.keyword()))
                        .findFirst());
    }

    private boolean isOpenChoice(Slot slot) {
        return slot.fill() == Slot.Fill.CHOICE
                && said.stream().noneMatch(lexeme -> slot.choices().contains(lexeme.keyword()));
    }
}
