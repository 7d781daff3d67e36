// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.candour.rules.Severity;

/**
 * A problem with a report and the place in a file it is about.
 *
 * @param file the file, as an absolute path
 * @param line the line, from 1
 * @param column where in the line it begins, from 1
 * @param length how many characters it spans; never beyond the end of the line, 0 when no words are meant
 * @param severity how much it matters
 * @param ruleId the rule that is broken
 * @param message what is wrong and what to do, in full sentences
 * @param suggestions words that would put it right in its place, the likeliest first; empty when there are none
 */
public record LocatedProblem(
        Path file,
        int line,
        int column,
        int length,
        Severity severity,
        String ruleId,
        String message,
        List<String> suggestions) {

    /** Guards against changes. */
    public LocatedProblem {
        suggestions = List.copyOf(suggestions);
    }

    /** Down the page; problems of one place by what they say, so that their order is always the same. */
    static final Comparator<LocatedProblem> DOWN_THE_PAGE = Comparator.comparingInt(LocatedProblem::line)
            .thenComparingInt(LocatedProblem::column)
            .thenComparing(LocatedProblem::severity)
            .thenComparing(LocatedProblem::ruleId)
            .thenComparing(LocatedProblem::message);
}
