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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The studio as it was built, running as a program of its own. */
final class RunningStudio implements AutoCloseable {
    private static final Pattern OPTIONS = Pattern.compile("^studio_options=\"([^\"]*)\"", Pattern.MULTILINE);
    /** A version of Java, and the options that only it and newer ones are given. */
    private static final Pattern ONLY_FROM =
            Pattern.compile("-lt (\\d+) \\] \\|\\| studio_options=\"\\$studio_options ([^\"]*)\"");

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
        return start(List.of(), List.of("-data", data.toString(), report.toString()), log);
    }

    /**
     * Starts it as somebody does who has that home and says nothing of where it may keep its own files, and waits until one
     * can write.
     *
     * @param home the person's folder
     * @param report the file that it opens
     * @param log takes what it says
     */
    static RunningStudio startAtHome(Path home, Path report, Path log) throws IOException, InterruptedException {
        return start(List.of("-Duser.home=" + home), List.of(report.toString()), log);
    }

    private static RunningStudio start(List<String> more, List<String> arguments, Path log)
            throws IOException, InterruptedException {
        RunningStudio studio = new RunningStudio(new ProcessBuilder(command(more, arguments))
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

    private static List<String> command(List<String> more, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(more);
        command.addAll(List.of("-Dcandour.announce=true", "-cp", classPath(), "org.candour.studio.launcher.Main"));
        command.addAll(arguments);
        return command;
    }

    /** The options of Java that the script gives to the studio, so that what is tested is what runs. */
    private static List<String> options() throws IOException {
        String script = Files.readString(Product.HOME.resolve("releng/scripts/studio.sh"));
        Matcher options = OPTIONS.matcher(script);
        assertTrue(options.find());
        List<String> all = new ArrayList<>(words(options.group(1)));
        ONLY_FROM
                .matcher(script)
                .results()
                .filter(more -> Runtime.version().feature() >= Integer.parseInt(more.group(1)))
                .forEach(more -> all.addAll(words(more.group(2))));
        return all;
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
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

    /** Asks it to end, as the desktop does when its user logs out, and waits until it has. */
    void end() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(LONGEST, TimeUnit.SECONDS), "It did not end.");
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
