// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.candour.language.LiveReport;
import org.candour.language.ReportReading;
import org.candour.model.report.WholeReport;
import org.candour.rules.Rules;

/** Types into the middle of reports, and prints how long it takes until what is wrong with them is known again. */
public final class EditBenchmark {
    private static final int KEYS = 60;
    private static final int WARMING = 20;

    private EditBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        measure("ashdown", home.resolve("examples/ashdown/ashdown.inspection"));
        Path work = Files.createTempDirectory("candour-benchmark");
        for (int lines : new int[] {10_000, 50_000, 100_000}) {
            Path folder = work.resolve("lines-" + lines);
            GenerateReport.main(new String[] {Integer.toString(lines), folder.toString()});
            measure(lines + " lines", folder.resolve("large.inspection"));
        }
    }

    private static void measure(String name, Path report) {
        LiveReport live = LiveReport.open(report, Map.of());
        Path file = longest(live.reading());
        String text = live.reading().text(file);
        int at = text.indexOf("\n    ", text.length() / 2) + 8;
        WholeReport whole = WholeReport.of(live.reading().main());
        Rules.check(whole);
        double[] read = new double[KEYS];
        double[] check = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            long start = System.nanoTime();
            live.edit(file, at + i, 0, "x");
            ReportReading reading = live.reading();
            long wasRead = System.nanoTime();
            whole = whole.after(reading.main());
            Rules.check(whole);
            read[i] = (wasRead - start) / 1e6;
            check[i] = (System.nanoTime() - wasRead) / 1e6;
        }
        System.out.printf("%-14s after a key: read %6.1f ms (worst %6.1f), check %6.1f ms (worst %6.1f)%n",
                name, median(read), worst(read), median(check), worst(check));
    }

    private static Path longest(ReportReading reading) {
        Path longest = reading.mainFile();
        for (Path file : reading.files()) {
            longest = reading.text(file).length() > reading.text(longest).length() ? file : longest;
        }
        return longest;
    }

    private static double median(double[] millis) {
        double[] warm = Arrays.copyOfRange(millis, WARMING, KEYS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static double worst(double[] millis) {
        return Arrays.stream(millis, WARMING, KEYS).max().orElseThrow();
    }
}
