// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The studio as it was built, running as a program of its own. */
final class RunningStudio implements AutoCloseable {
    private static final int LONGEST = 60;

    private final Process process;
    private final CountDownLatch ready = new CountDownLatch(1);

    /**
     * Starts it, and waits until one can write.
     *
     * @param data where it keeps its own files
     * @param report the file that it opens
     * @param log takes what it says
     */
    static RunningStudio start(Path data, Path report, Path log) throws IOException, InterruptedException {
        RunningStudio studio = new RunningStudio(new ProcessBuilder(command(data, report))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
        if (!studio.ready.await(LONGEST, TimeUnit.SECONDS)) {
            studio.kill();
            fail("The studio did not get ready: " + Files.readString(log));
        }
        return studio;
    }

    private RunningStudio(Process process) {
        this.process = process;
        Thread listener = new Thread(this::listen, "Listening to the studio");
        listener.setDaemon(true);
        listener.start();
    }

    private static List<String> command(Path data, Path report) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-Dcandour.announce=true",
                "-cp",
                classPath(),
                "org.candour.studio.launcher.Main",
                "-data",
                data.toString(),
                report.toString());
    }

    private static String classPath() throws IOException {
        return Product.jars("linux").stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void listen() {
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.contains("ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException ended) {
            // It was killed while it spoke, which is what is tested.
            ready.countDown();
        }
    }

    /** Ends it at once, as a crash or a cut of the power would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(LONGEST, TimeUnit.SECONDS));
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
