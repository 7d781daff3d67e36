// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.language.server.wording.Called;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;

/** Makes up names for lines that have none. */
final class Naming {
    private static final int WORDS = 3;
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is", "it", "its",
            "no", "not", "of", "on", "or", "that", "the", "their", "there", "they", "this", "to", "was", "were",
            "with");

    private Naming() {}

    /** A name that nothing bears yet, after how the prose of a line begins. */
    static String of(Element line, WholeReport report) {
        List<String> words = Stream.of(Called.beginning(line)
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .limit(WORDS)
                .toList();
        String keyword = Called.kind(line).toLowerCase(Locale.ROOT).replace(' ', '-');
        return free(words.isEmpty() ? keyword : String.join("-", words), report);
    }

    /** The name itself, or with the first number that makes it one that nothing bears yet. */
    static String free(String wish, WholeReport report) {
        Set<String> taken =
                report.elements().stream().map(Element::getName).collect(Collectors.toCollection(HashSet::new));
        String name = wish;
        for (int number = 2; taken.contains(name); number++) {
            name = wish + "-" + number;
        }
        return name;
    }
}
