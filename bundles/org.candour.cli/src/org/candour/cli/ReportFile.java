// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.cli.output.ShownPaths;
import org.candour.rules.Suggestion;

/**
 * The main file of a report as somebody typed it.
 *
 * @param typed as it was typed
 * @param path where it is
 */
record ReportFile(Path typed, Path path) {
    private static final String ENDING = ".inspection";

    /**
     * Finds a file that was typed.
     *
     * @throws Refusal with a remedy, if it is not a file that can be read as a report
     */
    static ReportFile of(Path typed, Surroundings surroundings) {
        ReportFile file = new ReportFile(typed, surroundings.resolve(typed));
        if (Files.isDirectory(file.path)) {
            throw Refusal.ofUsage(typed + " is a folder. " + file.adviceForFolder());
        }
        if (!Files.exists(file.path)) {
            throw Refusal.ofUsage("There is no file " + typed + "." + file.didYouMean());
        }
        if (!typed.toString().endsWith(ENDING)) {
            throw Refusal.ofUsage(
                    typed + " is not a report: the files of reports end in " + ENDING + "." + file.didYouMean());
        }
        if (!Files.isReadable(file.path)) {
            throw Refusal.ofUsage("You are not allowed to read " + typed + ". Ask its owner for access.");
        }
        return file;
    }

    /**
     * The same file.
     *
     * @throws Refusal if it is a file that a report includes, or a framework
     */
    ReportFile beingMain() {
        if (!hasReportLine(path)) {
            throw Refusal.ofUsage(
                    typed + " has no \"report\" line, so it is not the main file of a report. Name the main"
                            + " file, which includes the others.");
        }
        return this;
    }

    /** How the files of some reports are to be named to the one who typed them. */
    static ShownPaths shown(List<ReportFile> reports, Surroundings surroundings) {
        Map<Path, Path> typed = new HashMap<>();
        reports.forEach(report -> typed.put(report.path.toAbsolutePath().normalize(), report.typed));
        return new ShownPaths(surroundings.folder(), typed);
    }

    private String adviceForFolder() {
        List<Path> mains = reportsIn(path);
        return switch (mains.size()) {
            case 0 -> "Name the main file of a report; this folder holds none.";
            case 1 -> "Name the report in it: " + typed.resolve(mains.get(0).getFileName()) + ".";
            default ->
                "Name one of the reports in it: "
                        + String.join(
                                ", ",
                                mains.stream()
                                        .map(main -> typed.resolve(main.getFileName())
                                                .toString())
                                        .toList())
                        + ".";
        };
    }

    private String didYouMean() {
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return " There is no folder " + typed.getParent() + " either.";
        }
        List<String> names = filesIn(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
        String stem = typed.getFileName().toString().replaceFirst("\\.[a-zA-Z]*$", "");
        Optional<String> meant =
                names.contains(stem + ENDING) ? Optional.of(stem + ENDING) : Suggestion.nearest(stem + ENDING, names);
        return meant.map(name -> " Did you mean " + typed.resolveSibling(name) + "?")
                .orElse("");
    }

    private static List<Path> reportsIn(Path folder) {
        return filesIn(folder).stream().filter(ReportFile::hasReportLine).toList();
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // Only advice depends on it: a folder that cannot be listed gives none.
            return List.of();
        }
    }

    private static boolean hasReportLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.startsWith("report "));
        } catch (IOException | UncheckedIOException e) {
            // As above.
            return false;
        }
    }
}
