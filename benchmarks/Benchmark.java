// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.publish.Progress;
import org.candour.publish.Publication;
import org.candour.publish.PublicationOptions;

/**
 * Measures Candour: cold exports as new processes with their peak memory, and warm exports stage by stage.
 * Run by the script "run" in the same folder, which says with what.
 */
public final class Benchmark {
    private static final int COLD_RUNS = 7;
    private static final int WARM_RUNS = 12;
    private static final int LARGE_RUNS = 4;

    private final Path home;
    private final Path work;

    private Benchmark(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = new Benchmark(Path.of(arguments[0]), Files.createTempDirectory("candour-benchmark"));
        System.out.printf("Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        Path example = benchmark.home.resolve("examples/ashdown/ashdown.inspection");
        benchmark.cold("check", example);
        benchmark.cold("export", example);
        benchmark.warm("ashdown", example, WARM_RUNS);
        for (int lines : new int[] {10_000, 100_000}) {
            Path folder = benchmark.work.resolve("lines-" + lines);
            GenerateReport.main(new String[] {Integer.toString(lines), folder.toString()});
            benchmark.warm(lines + " lines", folder.resolve("large.inspection"), LARGE_RUNS);
        }
    }

    /** New processes, as somebody who types the command sees them. */
    private void cold(String command, Path report) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(home.resolve("candour").toString(), command, report.toString()));
        if (command.equals("export")) {
            words.addAll(List.of("-o", work.resolve("cold.pdf").toString()));
        }
        long[] millis = new long[COLD_RUNS];
        long memory = 0;
        for (int i = 0; i < COLD_RUNS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("cold.log").toFile())
                    .start();
            memory = Math.max(memory, watch(process));
            millis[i] = (System.nanoTime() - start) / 1_000_000;
            if (process.exitValue() != 0) {
                throw new IOException("It failed: " + Files.readString(work.resolve("cold.log")));
            }
        }
        Arrays.sort(millis);
        System.out.printf("%-14s cold %-7s median %5d ms, best %5d ms, worst %5d ms, peak memory %d MB%n",
                report.getParent().getFileName(), command, millis[COLD_RUNS / 2], millis[0], millis[COLD_RUNS - 1],
                memory / 1024);
    }

    /** Waits for a process and returns its peak resident memory in kB; 0 where the system does not tell. */
    private static long watch(Process process) throws InterruptedException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (process.isAlive()) {
            try {
                peak = Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(peak);
            } catch (IOException e) {
                // It has just ended, or this is not Linux.
            }
            Thread.sleep(2);
        }
        return peak;
    }

    /** Exports again and again in this process; the first is not warm and is left out where there are enough. */
    private void warm(String name, Path report, int runs) throws Exception {
        Map<Progress.Stage, List<Double>> times = new EnumMap<>(Progress.Stage.class);
        Publication.Outcome outcome = null;
        for (int i = 0; i < runs; i++) {
            Stopwatch watch = new Stopwatch();
            PublicationOptions options = new PublicationOptions(work.resolve("warm.pdf"), true);
            outcome = new Publication(options, watch).publish(report);
            if (i >= runs / 2) {
                watch.stop().forEach((stage, time) -> times.computeIfAbsent(stage, s -> new ArrayList<>()).add(time));
            }
        }
        double total = 0;
        StringBuilder stages = new StringBuilder();
        for (Map.Entry<Progress.Stage, List<Double>> stage : times.entrySet()) {
            List<Double> sorted = stage.getValue().stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2);
            total += median;
            stages.append(String.format(", %s %.0f", stage.getKey().name().toLowerCase(), median));
        }
        int pages = ((Publication.Done) outcome).pages();
        System.out.printf("%-14s warm export  %5.0f ms for %d pages%s%n", name, total, pages, stages);
    }

    /** Notes when each stage begins. */
    private static final class Stopwatch implements Progress {
        private final Map<Stage, Double> millis = new EnumMap<>(Stage.class);
        private Stage running;
        private long since;

        @Override
        public void begin(Stage stage) {
            lap();
            running = stage;
        }

        Map<Stage, Double> stop() {
            lap();
            return millis;
        }

        private void lap() {
            long now = System.nanoTime();
            if (running != null) {
                millis.put(running, (now - since) / 1e6);
            }
            since = now;
        }
    }
}
