// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a file, it is read to its end and nothing of it is lost. Runs 5,000 mutations, or as many as the
 * system property {@code candour.mutations} says.
 */
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("candour.mutations", 5_000);

    @Test
    void noMutationMakesReadingFailOrLoseText() {
        List<String> texts = Examples.files().stream().map(Examples::text).toList();
        Random random = new Random(20061204);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = Slips.mutated(texts.get(random.nextInt(texts.size())), random);
            int run = i;
            String expected = text.startsWith("\uFEFF") ? text.substring(1) : text;
            assertEquals(expected, roundTrip(text), () -> "mutation " + run);
        }
    }

    private static String roundTrip(String text) {
        Path file = Path.of("mutation.inspection");
        ReportReading reading = new ReportReader().read(file, Map.of(file, text));
        assertEquals(
                List.of(),
                reading.problems().stream()
                        .filter(problem -> problem.rule().equals("line-unreadable"))
                        .toList());
        // a mark of byte order at the beginning is no part of the text
        return reading.lexemes(file).stream()
                .map(lexeme -> reading.text(file).substring(lexeme.from(), lexeme.to()))
                .collect(Collectors.joining());
    }
}
