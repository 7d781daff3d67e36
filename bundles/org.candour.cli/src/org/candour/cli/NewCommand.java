// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.candour.publish.PublicationException;
import org.candour.publish.starter.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a report. */
@Command(
        name = "new",
        header = "Starts a report.",
        description =
                "%nMakes a folder with a starter report: the chapters and areas that the framework asks for, a finding"
                        + " and a recommendation to copy, and \"To do\" wherever words of yours are needed. Nothing that"
                        + " is there already is overwritten.",
        footerHeading = "%nExamples:%n",
        footer = {"  candour new northmoor", "  candour new reports/northmoor --framework best-value-review"})
final class NewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FOLDER", description = "The folder to make; the report is named after it.")
    private Path folder;

    @Option(
            names = "--framework",
            paramLabel = "FRAMEWORK",
            defaultValue = "going-local-3",
            description = "The framework to report under: going-local-3 (used without this option) or"
                    + " best-value-review.")
    private String framework;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PublicationException {
        Path place = surroundings.resolve(folder);
        Path written = starter(place).write(place);
        Path named = surroundings.shown(written);
        surroundings.out().println("Wrote " + named + ".");
        surroundings.out().println("Open it in any text editor, or see what is left to do with");
        surroundings.out().println("  candour check " + quoted(named));
        return ExitCode.DONE;
    }

    private Starter starter(Path place) {
        try {
            return Starter.under(framework, place);
        } catch (PublicationException e) {
            throw Refusal.ofUsage(e.getMessage());
        }
    }

    private static String quoted(Path path) {
        String words = path.toString();
        return words.contains(" ") ? '"' + words + '"' : words;
    }
}
