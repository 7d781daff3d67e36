// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.candour.cli.output.ShownPaths;
import org.candour.language.ReportReader;
import org.candour.publish.PublicationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays the text of files out. */
@Command(
        name = "format",
        header = "Tidies the layout of a text.",
        description = {
            "%nPuts spaces, blank lines, indentation and the columns of tables as the language reference shows them,"
                    + " and writes the file back. No word is changed, no line is broken elsewhere, and lines that"
                    + " Candour cannot read stay as they are.",
            "%nOnly the files you name are changed. With --all, so are the files that a report includes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candour format chapters/findings.inspection",
            "  candour format --all ashdown.inspection",
            "  candour format --all --check ashdown.inspection",
            "",
            "The exit code is 0 when all is well, 1 when a file could not be tidied or, with --check, is not tidy,"
                    + " 2 when the command makes no sense."
        })
final class FormatCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A file of a report, or a framework.")
    private List<Path> files;

    @Option(names = "--all", description = "Tidy the files that a report includes as well.")
    private boolean all;

    @Option(names = "--check", description = "Change nothing; list the files that are not tidy.")
    private boolean check;

    FormatCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PublicationException {
        List<ReportFile> typed =
                files.stream().map(file -> ReportFile.of(file, surroundings)).toList();
        ShownPaths names = ReportFile.shown(typed, surroundings);
        int untidy = 0;
        int unreadable = 0;
        for (Path path : named(typed)) {
            TidyFile file = TidyFile.of(path);
            if (file.unreadable()) {
                unreadable++;
                surroundings
                        .err()
                        .println(names.words(path) + " is not saved as UTF-8, and was left as it is. Open"
                                + " it in your editor and save it again with the encoding UTF-8.");
            } else if (!file.isTidy()) {
                untidy++;
                if (!check) {
                    file.write();
                }
                surroundings.out().println((check ? "Not tidy: " : "Tidied ") + names.words(path) + (check ? "" : "."));
            }
        }
        if (untidy + unreadable == 0) {
            surroundings.out().println("All is tidy.");
        }
        return unreadable > 0 || check && untidy > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private List<Path> named(List<ReportFile> typed) {
        // the same file may have been reached on several ways
        Map<Path, Path> paths = new LinkedHashMap<>();
        for (ReportFile file : typed) {
            List<Path> more = all ? new ReportReader().read(file.path()).files() : List.of();
            paths.putIfAbsent(key(file.path()), file.path());
            more.forEach(path -> paths.putIfAbsent(key(path), path));
        }
        return List.copyOf(paths.values());
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
