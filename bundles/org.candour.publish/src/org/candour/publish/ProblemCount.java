// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.candour.rules.Severity;

/**
 * How many problems there are.
 *
 * @param errors those that make a report wrong
 * @param warnings those that probably do
 * @param notes those that an author may want to know
 */
public record ProblemCount(int errors, int warnings, int notes) {

    /** Counts problems. */
    public static ProblemCount of(Collection<LocatedProblem> problems) {
        return new ProblemCount(
                count(problems, Severity.ERROR), count(problems, Severity.WARNING), count(problems, Severity.NOTE));
    }

    private static int count(Collection<LocatedProblem> problems, Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** The count in words, such as "2 errors, 1 warning, 14 notes"; "no problems" when there are none. */
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, errors, "error");
        add(parts, warnings, "warning");
        add(parts, notes, "note");
        return parts.isEmpty() ? "no problems" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what + (number == 1 ? "" : "s"));
        }
    }
}
