// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.LineKind.Ending.NOTHING;
import static org.candour.language.scanning.LineKind.Ending.PROSE;
import static org.candour.language.scanning.LineKind.Ending.TITLE;
import static org.candour.language.scanning.LineKind.Ending.TITLE_AND_PROSE;
import static org.candour.language.scanning.Slot.Fill.COUNT;
import static org.candour.language.scanning.Slot.Fill.DAY;
import static org.candour.language.scanning.Slot.Fill.DAY_OR_MONTH;
import static org.candour.language.scanning.Slot.Fill.NAMES;
import static org.candour.language.scanning.Slot.NAME;
import static org.candour.language.scanning.Slot.NEEDED_NAME;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of structure line: the word each begins with, what may follow in which order, and how it ends. */
public enum LineKind {
    REPORT("report", TITLE, NEEDED_NAME),
    SUBJECT("subject", TITLE),
    FORCE("force", TITLE),
    INSPECTORATE("inspectorate", TITLE),
    MARKING("marking", TITLE),
    FRAMEWORK("framework", TITLE, NEEDED_NAME),
    LOOK("look", NOTHING, Slot.choice("navy", "plum", "slate")),
    FIELDWORK(
            "fieldwork",
            NOTHING,
            Slot.clause(DAY).needed(),
            Slot.clause(DAY, "to").needed()),
    PUBLISHED("published", NOTHING, Slot.clause(DAY_OR_MONTH).needed()),
    FACT("fact", TITLE, NEEDED_NAME),
    ABBREVIATION("abbreviation", TITLE, NEEDED_NAME),
    THEME("theme", TITLE, NEEDED_NAME),
    OWNER("owner", TITLE, NEEDED_NAME),
    INCLUDE("include", TITLE),
    CHAPTER("chapter", TITLE_AND_PROSE, NAME),
    SECTION("section", TITLE_AND_PROSE, NAME),
    HEADING("heading", TITLE_AND_PROSE, NAME),
    PARAGRAPH("paragraph", PROSE, NAME),
    BOX("box", TITLE_AND_PROSE, NAME),
    TABLE("table", TITLE_AND_PROSE, NAME),
    FIGURE("figure", TITLE_AND_PROSE, NAME, Slot.clause(Slot.Fill.PATH, "from")),
    ALT("alt", TITLE),
    APPENDIX("appendix", TITLE_AND_PROSE, NAME),
    DOMAIN("domain", TITLE_AND_PROSE, NEEDED_NAME),
    AREA("area", TITLE_AND_PROSE, NEEDED_NAME),
    STRENGTH("strength", PROSE, NAME, Slot.clause(Slot.Fill.NOTHING, "self-assessed")),
    AFI("afi", PROSE, NAME, Slot.clause(Slot.Fill.NOTHING, "self-assessed")),
    NO("no", NOTHING, Slot.clause(Slot.Fill.NOTHING, "afi").needed()),
    CONSIDERATION(
            "consideration", PROSE, NEEDED_NAME, Slot.clause(Slot.Fill.NAME, "owner"), Slot.clause(NAMES, "addresses")),
    RECOMMENDATION(
            "recommendation",
            PROSE,
            NEEDED_NAME,
            Slot.clause(Slot.Fill.NAME, "theme"),
            Slot.clause(Slot.Fill.NAME, "owner"),
            Slot.clause(NAMES, "addresses"),
            Slot.clause(DAY, "implement", "by")),
    GOOD_PRACTICE("good-practice", PROSE, NAME, Slot.clause(NAMES, "from")),
    JUDGEMENT("judgement", PROSE, NEEDED_NAME, Slot.clause(Slot.Fill.NAME, "is").needed()),
    CONTRACT(
            "contract",
            TITLE_AND_PROSE,
            NAME,
            Slot.clause(DAY, "implement", "by"),
            Slot.clause(DAY_OR_MONTH, "revisit")),
    TARGET("target", TITLE_AND_PROSE, NAME),
    LIST(
            "list",
            NOTHING,
            Slot.choice(
                    "recommendations",
                    "considerations",
                    "good-practice",
                    "strengths",
                    "afis",
                    "judgements",
                    "targets",
                    "abbreviations",
                    "figures",
                    "tables"),
            Slot.choice("theme", "area").ledBy("by")),
    NUMBERING("numbering", NOTHING, Slot.choice("chapter.paragraph", "chapter.section.paragraph")),
    REQUIRE("require", TITLE, NEEDED_NAME),
    SCALE("scale", TITLE, NEEDED_NAME),
    GRADE("grade", TITLE, NEEDED_NAME),
    QUESTION("question", TITLE, NEEDED_NAME, Slot.clause(Slot.Fill.NAME, "on")),
    OUTCOME("outcome", TITLE, NEEDED_NAME),
    SEVERITY("severity", NOTHING, NEEDED_NAME, Slot.choice("error", "warning", "note", "off")),
    LIMIT(
            "limit",
            NOTHING,
            Slot.choiceOrName(
                    "report",
                    "chapter",
                    "area",
                    "strength",
                    "afi",
                    "consideration",
                    "recommendation",
                    "good-practice",
                    "judgement"),
            Slot.clause(COUNT, "to").needed(),
            Slot.clause(Slot.Fill.NOTHING, "words").needed());

    /** What may come after the clauses. */
    enum Ending {
        NOTHING,
        TITLE,
        PROSE,
        TITLE_AND_PROSE
    }

    private static final Map<String, LineKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.word, Function.identity()));
    private static final List<String> WORDS =
            Arrays.stream(values()).map(kind -> kind.word).toList();

    private final String word;
    private final Ending ending;
    private final List<Slot> slots;

    LineKind(String word, Ending ending, Slot... slots) {
        this.word = word;
        this.ending = ending;
        this.slots = List.of(slots);
    }

    /** The kind of line that begins with a word; empty when none does. */
    public static Optional<LineKind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static List<String> words() {
        return WORDS;
    }

    /** The word it begins with. */
    public String word() {
        return word;
    }

    /** What may follow its word, in order. */
    public List<Slot> slots() {
        return slots;
    }

    /** Whether it may have words after a colon. */
    public boolean takesTitle() {
        return ending == TITLE || ending == TITLE_AND_PROSE;
    }

    /** Whether prose may stand below it. */
    public boolean takesProse() {
        return ending == PROSE || ending == TITLE_AND_PROSE;
    }

    /** Whether the line says too little without words after a colon. */
    boolean needsTitle() {
        return takesTitle() && this != DOMAIN && this != AREA && this != FRAMEWORK;
    }

    /** Whether what follows the name, if the kind has one, can be nothing but words. */
    boolean onlyWords() {
        return this == FACT || this == ABBREVIATION || takesTitle() && slots.isEmpty();
    }

    /** Whether its parts make sense only together, so that what comes after a missing one is not wrong by itself. */
    boolean isOnePhrase() {
        return this == LIMIT;
    }

    /** Whether the line says nothing without words, and no rule would tell. */
    boolean pointlessWithoutWords() {
        return this == INSPECTORATE || this == MARKING || this == INCLUDE;
    }
}
