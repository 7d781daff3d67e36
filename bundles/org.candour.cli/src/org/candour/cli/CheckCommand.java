// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.candour.cli.output.Findings;
import org.candour.cli.output.JsonFormat;
import org.candour.cli.output.ProblemFormat;
import org.candour.cli.output.SarifFormat;
import org.candour.cli.output.TextFormat;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.publish.Checkup;
import org.candour.publish.LocatedProblem;
import org.candour.spelling.Misspelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the problems of reports. */
@Command(
        name = "check",
        header = "Lists the problems of a report.",
        description = {
            "%nReads a report with all its files and says what is wrong with it: a line for each problem with the"
                    + " file, the line, the column, and what to do. The word in brackets at the end is the rule;"
                    + " \"candour explain RULE\" says more about it.",
            "%nErrors must be put right before a report can be exported. Warnings are probably mistakes. Notes are"
                    + " things you may want to know; they are counted, and listed with --notes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candour check ashdown.inspection",
            "  candour check --notes ashdown.inspection",
            "  candour check --spelling ashdown.inspection",
            "  candour check --format sarif ashdown.inspection > ashdown.sarif",
            "",
            "The exit code is 0 when there are no errors, 1 when there are, 2 when the command makes no sense."
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The main file of a report.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to list them: text, json or sarif. Without this option: text.")
    private Format format;

    @Option(names = "--notes", description = "List notes one by one as well.")
    private boolean notes;

    @Option(names = "--spelling", description = "Check the spelling as well, in British English.")
    private boolean spelling;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Override
    public Integer call() {
        List<ReportFile> reports =
                files.stream().map(typed -> ReportFile.of(typed, surroundings)).toList();
        Findings findings = check(reports);
        formatter().print(findings, surroundings.out());
        return findings.count().errors() > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private Findings check(List<ReportFile> reports) {
        // Files of one report have the same problems, which are shown once.
        Set<LocatedProblem> problems = new LinkedHashSet<>();
        for (ReportFile report : reports) {
            ReportReading reading = new ReportReader().read(report.path());
            problems.addAll(Checkup.of(reading).problems());
            if (spelling) {
                problems.addAll(SpellingCheck.of(reading));
            }
        }
        return new Findings(List.copyOf(problems), ReportFile.shown(reports, surroundings));
    }

    private boolean isShown(LocatedProblem note) {
        return notes || note.ruleId().equals(Misspelling.RULE);
    }

    private ProblemFormat formatter() {
        return switch (format) {
            case TEXT -> new TextFormat(surroundings.colour(), this::isShown);
            case JSON -> new JsonFormat();
            case SARIF -> new SarifFormat(Version.number(), ExplainCommand.explanations());
        };
    }
}
