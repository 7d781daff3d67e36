// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candour.cli.output.Findings;
import org.candour.cli.output.ProgressBar;
import org.candour.cli.output.TextFormat;
import org.candour.publish.LocatedProblem;
import org.candour.publish.Progress;
import org.candour.publish.Publication;
import org.candour.publish.PublicationException;
import org.candour.publish.PublicationOptions;
import org.candour.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a report as PDF. */
@Command(
        name = "export",
        header = "Publishes a report as PDF.",
        description = {
            "%nChecks a report and writes it as a PDF with cover, contents, numbers, links and tags for screen readers."
                    + " Without -o the PDF stands beside the report: ashdown.inspection becomes ashdown.pdf.",
            "%nWhile the report has errors nothing is written, and an earlier PDF stays as it is. --draft exports it"
                    + " all the same, with DRAFT on every page."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candour export ashdown.inspection",
            "  candour export ashdown.inspection -o \"Ashdown, for the chief constable.pdf\"",
            "  candour export ashdown.inspection --draft -o drafts/",
            "",
            "The exit code is 0 when the PDF was written, 1 when it was not, 2 when the command makes no sense."
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The main file of a report.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PDF",
            description = "The PDF to write, or the folder to write it to.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--draft", description = "Export in spite of errors, and mark every page as a draft.")
    private boolean draft;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PublicationException {
        ReportFile report = ReportFile.of(file, surroundings).beingMain();
        PublicationOptions options = new PublicationOptions(target(report), draft);
        return switch (publish(report, options)) {
            case Publication.Done done -> tell(done, report);
            case Publication.Refused refused -> tell(refused, report, options);
        };
    }

    private Publication.Outcome publish(ReportFile report, PublicationOptions options) throws PublicationException {
        if (!surroundings.bar()) {
            return new Publication(options, Progress.SILENT).publish(report.path());
        }
        try (ProgressBar bar = new ProgressBar(surroundings.err())) {
            return new Publication(options, bar).publish(report.path());
        }
    }

    private Path target(ReportFile report) {
        if (output.isEmpty()) {
            return PublicationOptions.beside(report.path()).output();
        }
        Path wanted = surroundings.resolve(output.get());
        if (Files.isDirectory(wanted)) {
            return wanted.resolve(PublicationOptions.pdfName(report.path()));
        }
        if (!wanted.toString().endsWith(".pdf")) {
            throw Refusal.ofUsage(output.get() + " is neither a folder nor a name that ends in .pdf. Name one of these"
                    + " after -o.");
        }
        return wanted;
    }

    private int tell(Publication.Done done, ReportFile report) {
        PrintWriter out = surroundings.out();
        done.warnings().forEach(warning -> out.println(report.typed() + ": warning: " + warning));
        out.println(done.file().getFileName() + ": " + done.pages() + (done.pages() == 1 ? " page" : " pages")
                + (draft ? ", marked as a draft" : ""));
        return ExitCode.DONE;
    }

    private int tell(Publication.Refused refused, ReportFile report, PublicationOptions options) {
        List<LocatedProblem> errors = refused.checkup().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        Findings findings = new Findings(errors, ReportFile.shown(List.of(report), surroundings));
        new TextFormat(surroundings.colour(), note -> true).print(findings, surroundings.out());
        surroundings
                .out()
                .println(
                        Files.exists(options.output())
                                ? "Not exported; the earlier "
                                        + options.output().getFileName() + " was kept."
                                : "Not exported.");
        surroundings.out().println("Put the errors right and export again, or add --draft to see the report as it is.");
        return ExitCode.FAILED;
    }
}
