// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Predicate;
import org.candour.publish.LocatedProblem;
import org.candour.publish.ProblemCount;
import org.candour.rules.Severity;

/**
 * Problems for people: a line each, as compilers write them so that editors can jump to the place, and a line that
 * sums up.
 *
 * @param colour whether severities are coloured
 * @param notes which notes are shown one by one; the others are only counted
 */
public record TextFormat(boolean colour, Predicate<LocatedProblem> notes) implements ProblemFormat {

    @Override
    public void print(Findings findings, PrintWriter out) {
        findings.problems().stream()
                .filter(this::isShown)
                .forEach(problem -> out.println(line(problem, findings.paths())));
        boolean all = findings.problems().stream().allMatch(this::isShown);
        out.println(summary(findings.count(), all));
    }

    private boolean isShown(LocatedProblem problem) {
        return problem.severity() != Severity.NOTE || notes.test(problem);
    }

    private String line(LocatedProblem problem, ShownPaths paths) {
        return paths.words(problem.file()) + ":" + problem.line() + ":" + problem.column() + ": "
                + word(problem.severity()) + ": " + problem.message() + " [" + problem.ruleId() + "]";
    }

    private String word(Severity severity) {
        String word = severity.name().toLowerCase(Locale.ROOT);
        return colour ? "\033[" + colourOf(severity) + "m" + word + "\033[0m" : word;
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "36";
        };
    }

    private static String summary(ProblemCount count, boolean all) {
        String words = count.words();
        String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        return all ? sentence : sentence + " Add --notes to see the notes.";
    }
}
