// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.problems;

import org.candour.language.server.reports.Page;
import org.candour.publish.LocatedProblem;
import org.candour.rules.Severity;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Problems in the form of the protocol. */
public final class Diagnostics {
    /** Who found them. */
    public static final String SOURCE = "Candour";

    private Diagnostics() {}

    /** A problem of a file; its code is the id of the rule. */
    public static Diagnostic of(LocatedProblem problem, Page page) {
        Diagnostic diagnostic =
                new Diagnostic(range(problem, page), problem.message(), severity(problem.severity()), SOURCE);
        diagnostic.setCode(problem.ruleId());
        diagnostic.setData(problem.suggestions());
        return diagnostic;
    }

    /** Where a problem is, without the indentation of prose, which whoever types over the place must not lose. */
    public static Range range(LocatedProblem problem, Page page) {
        int line = problem.line() - 1;
        int column = problem.column() - 1;
        int end = column + problem.length();
        String words = page.lines().line(line);
        int first = column;
        while (first < Math.min(end, words.length()) && Character.isWhitespace(words.charAt(first))) {
            first++;
        }
        return new Range(new Position(line, first < end ? first : column), new Position(line, end));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }
}
