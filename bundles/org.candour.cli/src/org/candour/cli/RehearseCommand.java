// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Goes through everything once, out of sight. The start script calls it after a build, so that Java can keep what it
 * has loaded and later starts are quick.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final String REPORT = "rehearsal/rehearsal.inspection";

    /** What a starter report does not have. */
    private static final String MORE = """

            appendix rehearsal: Rehearsal

                A note[^ Of few words.] on *this* and **that**, see @drawing:

                - first;
                - second.

                | Year | Number |
                |------|--------|
                | 2006 | 3,201  |

            figure drawing from drawing.svg: A drawing
            alt: A square, a line and a word.
            """;

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40">
              <style>.thin { stroke: #333; stroke-width: 0.5 }</style>
              <g transform="translate(5 5)">
                <rect width="20" height="20" fill="#def" class="thin"/>
                <path d="M 25 20 L 50 2" class="thin" stroke-dasharray="2 1"/>
                <text x="25" y="30" font-family="sans-serif" font-size="5">Word</text>
              </g>
            </svg>
            """;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("candour-");
        try {
            PrintWriter nobody = new PrintWriter(Writer.nullWriter());
            Surroundings stage = new Surroundings(nobody, nobody, folder, folder, false, true);
            Main.run(stage, "new", "rehearsal");
            Files.writeString(folder.resolve(REPORT), MORE, StandardOpenOption.APPEND);
            Files.writeString(folder.resolve("rehearsal/drawing.svg"), DRAWING);
            Main.run(stage, "check", REPORT);
            Main.run(stage, "check", "--format", "sarif", REPORT);
            return Main.run(stage, "export", REPORT);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
