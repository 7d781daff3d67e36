// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("candour-");
        try {
            PrintWriter nobody = new PrintWriter(Writer.nullWriter());
            Surroundings stage = new Surroundings(nobody, nobody, folder, folder, false, true);
            Main.run(stage, "new", "rehearsal");
            Main.run(stage, "check", "rehearsal/rehearsal.inspection");
            Main.run(stage, "check", "--format", "sarif", "rehearsal/rehearsal.inspection");
            return Main.run(stage, "export", "rehearsal/rehearsal.inspection");
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
