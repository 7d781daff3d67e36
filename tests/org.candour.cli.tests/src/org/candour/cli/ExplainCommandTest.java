// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path folder;

    @Test
    void aRuleIsExplainedWithExamplesAndARemedy() {
        Typed typed = Typed.in(folder, "explain", "recommendation-addresses-no-afi");

        assertEquals(0, typed.exitCode());
        assertTrue(typed.out().startsWith("recommendation-addresses-no-afi: "), typed.out());
        assertTrue(typed.out().contains("\n\nWrong:\n\n    "), typed.out());
        assertTrue(typed.out().contains("\n\nRight:\n\n    "), typed.out());
        assertTrue(typed.out().contains("\nWhat to do:\n"), typed.out());
        assertTrue(typed.lines().stream().allMatch(line -> line.length() <= 90), typed.out());
    }

    @Test
    void allRulesAreListed() {
        Typed typed = Typed.in(folder, "explain");

        assertEquals(0, typed.exitCode());
        assertTrue(typed.lines().size() > 50, typed.out());
        assertTrue(typed.out().contains("\nkeyword-misspelt "), typed.out());
        assertTrue(typed.out().contains("\nfigure-file-unreadable "), typed.out());
    }

    @Test
    void everyListedRuleIsExplained() {
        for (String line : Typed.in(folder, "explain").lines()) {
            assertEquals(0, Typed.in(folder, "explain", line.split(" ")[0]).exitCode(), line);
        }
    }

    @Test
    void aMisspeltRuleIsGuessed() {
        assertEquals(
                new Typed(2, "", "There is no rule \"afi-unansered\". Did you mean afi-unanswered?\n"),
                Typed.in(folder, "explain", "afi-unansered"));
    }
}
