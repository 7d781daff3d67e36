// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One mistake, one message: each file of the folder {@code mistakes} is told of once, in the words it expects. */
class MistakesTest {
    private static final Pattern JARGON =
            Pattern.compile("\\b(tokens?|EOF|parse|parser|null|syntax|mismatched|alternative|expecting)\\b");

    @TestFactory
    Stream<DynamicTest> aMistakeIsToldOnceAndInPlainWords() {
        return Mistake.all().stream().map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> check(mistake)));
    }

    @Test
    void thereAreEnoughMistakesToLearnFrom() {
        assertTrue(Mistake.all().size() >= 60);
    }

    @Test
    void nothingIsWrongWithTheDeskItself() {
        assertEquals(List.of(), Desk.told(Desk.with(Desk.HEAD).read()));
    }

    private static void check(Mistake mistake) {
        Desk.Told expected = new Desk.Told(mistake.rule(), mistake.at(), mistake.says());
        assertEquals(List.of(expected), Desk.told(read(mistake)));
        assertFalse(JARGON.matcher(mistake.says()).find(), "jargon");
    }

    private static ReportReading read(Mistake mistake) {
        return mistake.isWhole()
                ? Desk.with(mistake.text()).read()
                : Desk.with(Desk.HEAD + "\ninclude: part.inspection\n")
                        .put("part.inspection", mistake.text())
                        .read();
    }
}
