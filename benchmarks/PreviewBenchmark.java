// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.candour.language.LiveReport;
import org.candour.language.ReportReading;
import org.candour.publish.PagePlace;
import org.candour.publish.Preview;
import org.candour.publish.PreviewPages;

/**
 * Types into the middle of reports, and prints how long it takes until the page of the caret is painted anew; "at work"
 * leaves out the time in which other programs had the processor.
 */
public final class PreviewBenchmark {
    private static final int PIXELS_PER_POINT = 2;
    private static final String[] STEPS = {"read", "compose", "set", "find the page", "paint it"};

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double[][] millis;
    private final double[] atWork;
    private int key;

    private PreviewBenchmark(int keys) {
        millis = new double[keys][STEPS.length];
        atWork = new double[keys];
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        new PreviewBenchmark(60).measure("ashdown", home.resolve("examples/ashdown/ashdown.inspection"));
        Path work = Files.createTempDirectory("candour-benchmark");
        for (int lines : new int[] {10_000, 100_000}) {
            Path folder = work.resolve("lines-" + lines);
            GenerateReport.main(new String[] {Integer.toString(lines), folder.toString()});
            new PreviewBenchmark(lines > 10_000 ? 12 : 40)
                    .measure(lines + " lines", folder.resolve("large.inspection"));
        }
    }

    private void measure(String name, Path report) throws Exception {
        LiveReport live = LiveReport.open(report, Map.of());
        Path file = longest(live.reading());
        String text = live.reading().text(file);
        int at = text.indexOf("\n    ", text.length() / 2) + 8;
        Preview preview = new Preview();
        int pages = 0;
        for (key = 0; key < millis.length; key++) {
            long working = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            live.edit(file, at + key, 0, "x");
            ReportReading reading = live.reading();
            long read = lap(0, start);
            Preview.Manuscript manuscript = preview.take(reading);
            long composed = lap(1, read);
            PreviewPages set = preview.set(manuscript, () -> false);
            long wasSet = lap(2, composed);
            PagePlace place = set.placeOf(file, at + key).orElseThrow();
            long found = lap(3, wasSet);
            preview.picture(set.look(place.page()), PIXELS_PER_POINT);
            lap(4, found);
            atWork[key] = (THREADS.getCurrentThreadCpuTime() - working) / 1e6;
            pages = set.count();
        }
        print(name, pages);
    }

    private long lap(int step, long since) {
        long now = System.nanoTime();
        millis[key][step] = (now - since) / 1e6;
        return now;
    }

    /** The first half is not warm. */
    private void print(String name, int pages) {
        double[][] warm = Arrays.copyOfRange(millis, millis.length / 2, millis.length);
        double[] totals = Arrays.stream(warm).mapToDouble(steps -> Arrays.stream(steps).sum()).sorted().toArray();
        double[] work = Arrays.copyOfRange(atWork, millis.length / 2, millis.length);
        Arrays.sort(work);
        System.out.printf("%-14s %,5d pages, from a key to the page: median %4.0f ms, worst %4.0f ms, at work %4.0f ms",
                name, pages, totals[totals.length / 2], totals[totals.length - 1], work[work.length / 2]);
        for (int step = 0; step < STEPS.length; step++) {
            int one = step;
            double[] times = Arrays.stream(warm).mapToDouble(steps -> steps[one]).sorted().toArray();
            System.out.printf(", %s %.0f", STEPS[step], times[times.length / 2]);
        }
        System.out.println();
    }

    private static Path longest(ReportReading reading) {
        Path longest = reading.mainFile();
        for (Path file : reading.files()) {
            longest = reading.text(file).length() > reading.text(longest).length() ? file : longest;
        }
        return longest;
    }
}
