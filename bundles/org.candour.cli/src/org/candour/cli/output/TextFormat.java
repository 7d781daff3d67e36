// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.io.PrintWriter;
import java.util.Locale;
import org.candour.publish.LocatedProblem;
import org.candour.publish.ProblemCount;
import org.candour.rules.Severity;

/**
 * Problems for people: a line each, as compilers write them so that editors can jump to the place, and a line that
 * sums up.
 *
 * @param colour whether severities are coloured
 * @param notes whether notes are shown one by one; otherwise they are only counted
 */
public record TextFormat(boolean colour, boolean notes) implements ProblemFormat {

    @Override
    public void print(Findings findings, PrintWriter out) {
        findings.problems().stream()
                .filter(problem -> notes || problem.severity() != Severity.NOTE)
                .forEach(problem -> out.println(line(problem, findings.paths())));
        out.println(summary(findings.count()));
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

    private String summary(ProblemCount count) {
        String words = count.words();
        String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        return !notes && count.notes() > 0 ? sentence + " Add --notes to see the notes." : sentence;
    }
}
