// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.compose.wording.Series;
import org.candour.compose.wording.Wording;
import org.candour.document.Inline;

/** Several citations in one phrase: "paragraphs 7.4 and 7.8", each number a link. */
public final class CitationSeries {
    private CitationSeries() {}

    /** The phrase within a sentence; a place cited twice is named once. */
    public static List<Inline> of(List<Citation> citations) {
        return of(citations, false);
    }

    /** The phrase, capitalised where it starts a sentence. */
    public static List<Inline> of(List<Citation> citations, boolean startsSentence) {
        Map<Optional<String>, Map<String, Citation>> byKind = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byKind.computeIfAbsent(citation.kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(citation.number(), citation);
        }
        List<List<Inline>> groups = new ArrayList<>();
        byKind.forEach((kind, members) ->
                groups.add(group(kind, inOrder(members.values()), startsSentence && groups.isEmpty())));
        return joined(groups);
    }

    private static List<Citation> inOrder(Collection<Citation> citations) {
        return citations.stream()
                .sorted(Comparator.comparing(Citation::number, CitationSeries::compare))
                .toList();
    }

    /** 7.4 stands before 7.12. */
    private static int compare(String one, String other) {
        return Arrays.compare(one.split("\\."), other.split("\\."), CitationSeries::comparePart);
    }

    private static int comparePart(String one, String other) {
        return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }

    private static List<Inline> group(Optional<String> kind, List<Citation> members, boolean startsSentence) {
        if (members.size() == 1) {
            return List.of(members.getFirst().link(startsSentence));
        }
        List<Inline> group = new ArrayList<>();
        kind.map(noun -> Wording.words("cite." + pluralKey(noun)))
                .map(noun -> startsSentence ? Citation.capitalised(noun) : noun)
                .ifPresent(noun -> group.add(new Inline.Text(noun + "\u00A0")));
        group.addAll(Series.of(members.stream().map(Citation::numberLink).toList()));
        return group;
    }

    private static String pluralKey(String noun) {
        return switch (noun) {
            case "box" -> "boxes";
            case "appendix" -> "appendices";
            default -> noun + "s";
        };
    }

    private static List<Inline> joined(List<List<Inline>> groups) {
        List<Inline> phrase = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (i > 0) {
                String key = i == groups.size() - 1 ? "series.and" : "series.comma";
                phrase.add(new Inline.Text(Wording.words(key)));
            }
            phrase.addAll(groups.get(i));
        }
        return List.copyOf(phrase);
    }
}
