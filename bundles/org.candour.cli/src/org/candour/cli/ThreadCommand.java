// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.candour.cli.output.ThreadCsv;
import org.candour.cli.output.ThreadJson;
import org.candour.cli.output.ThreadText;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.publish.thread.GoldenThread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what each area for improvement leads to. */
@Command(
        name = "thread",
        header = "Shows what each area for improvement leads to.",
        description = {
            "%nFollows the golden thread of a report: from each area for improvement (AFI) to the recommendations and"
                    + " considerations that answer it and to the contract, and says where it breaks."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candour thread ashdown.inspection",
            "  candour thread --format csv ashdown.inspection > ashdown-thread.csv",
            "",
            "The exit code is 0 when the thread is whole, 1 when it has gaps, 2 when the command makes no sense."
        })
final class ThreadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The main file of a report.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to show it: text, csv (for a spreadsheet) or json. Without this option: text.")
    private Format format;

    ThreadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Override
    public Integer call() {
        ReportReading reading =
                new ReportReader().read(ReportFile.of(file, surroundings).path());
        GoldenThread thread = GoldenThread.of(reading);
        switch (format) {
            case TEXT -> ThreadText.print(thread, surroundings.out());
            case CSV -> ThreadCsv.print(thread, surroundings.out());
            case JSON -> ThreadJson.print(thread, surroundings.out());
        }
        return thread.allGaps().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
