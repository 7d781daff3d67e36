// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.language.reading.Slips;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;

/**
 * Whatever is laid out reads the same afterwards, and is laid out for good. Besides all texts there are, 2,000 of them
 * with slips, or as many as the system property {@code candour.mutations} says.
 */
class FormatterCorpusTest {
    private static final int MUTATIONS = Integer.getInteger("candour.mutations", 2_000);
    private static final Path FILE = Path.of("layout.inspection");
    private static final Pattern SAMPLE =
            Pattern.compile("^```inspection[^\\n]*\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void everyTextReadsTheSameWhenLaidOut() throws IOException {
        List<String> texts = texts();
        assertTrue(texts.size() > 150, () -> "only " + texts.size() + " texts");
        for (String text : texts) {
            check(text, "as it stands");
            check(text.replace("\n", "\r\n"), "with other ends of lines");
            check(text.replace("    ", "\t"), "with tabs");
        }
    }

    @Test
    void soDoesEveryTextWithSlipsInIt() throws IOException {
        List<String> texts =
                texts().stream().filter(text -> text.length() > 200).toList();
        Random random = new Random(20061213);
        for (int i = 0; i < MUTATIONS; i++) {
            check(Slips.mutated(texts.get(random.nextInt(texts.size())), random), "mutation " + i);
        }
    }

    @Test
    void theExamplesAreLaidOut() {
        for (Path file : Examples.files()) {
            assertEquals(Formatter.format(Examples.text(file)), Examples.text(file), file::toString);
        }
    }

    @Test
    void theSamplesOfTheDocumentationAreLaidOut() throws IOException {
        for (String sample : samples()) {
            assertEquals(Formatter.format(sample), sample);
        }
    }

    private static void check(String text, String which) {
        String laidOut = Formatter.format(text);
        assertEquals(laidOut, Formatter.format(laidOut), () -> which + ": changed again\n" + text);
        if (!laidOut.equals(text)) {
            assertEquals(said(text), said(laidOut), () -> which + ": reads otherwise\n" + text);
        }
        assertEquals(words(text), words(laidOut), () -> which + ": words changed\n" + text);
    }

    private static List<String> said(String text) {
        ReportReading reading = new ReportReader().read(FILE, Map.of(FILE, text));
        List<String> said = new ArrayList<>();
        said.add(ModelText.whole(reading.main()));
        reading.problems().stream()
                .filter(problem -> !problem.rule().equals("tab-indentation"))
                .forEach(problem -> said.add(problem.rule() + ' ' + spaced(problem.message())));
        return said;
    }

    private static String words(String text) {
        return text.replaceAll("(?m)^[\\s\u00a0]*\\|[|:\\s-]*-[|:\\s-]*$", "")
                .replaceAll("[\\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u205f\u3000\ufeff]+", "");
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(samples());
        Examples.files().forEach(file -> texts.add(Examples.text(file)));
        Mistake.all().forEach(mistake -> texts.add(mistake.text()));
        return texts;
    }

    private static List<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Examples.folder().resolveSibling("docs"))) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                SAMPLE.matcher(Files.readString(page))
                        .results()
                        .map((MatchResult sample) -> sample.group(1))
                        .forEach(samples::add);
            }
        }
        return samples;
    }
}
