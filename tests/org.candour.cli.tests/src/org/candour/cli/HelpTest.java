// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {
    @TempDir
    Path folder;

    @Test
    void candourAloneSaysWhatItCanDo() {
        Typed typed = Typed.in(folder);

        assertEquals(0, typed.exitCode());
        for (String command : List.of("new", "check", "format", "export", "explain", "version", "help")) {
            assertTrue(typed.out().contains("\n  " + command + " "), command);
        }
        assertTrue(typed.out().contains("candour check northmoor/northmoor.inspection"));
    }

    @Test
    void helpIsTheSameInEveryForm() {
        String help = Typed.in(folder, "help").out();

        assertEquals(Typed.in(folder).out(), help);
        assertEquals(Typed.in(folder, "--help").out(), help);
        assertEquals(
                Typed.in(folder, "help", "export").out(),
                Typed.in(folder, "export", "--help").out());
    }

    @Test
    void everyCommandShowsExamples() {
        for (String command : List.of("new", "check", "format", "export", "explain")) {
            String help = Typed.in(folder, command, "--help").out();
            assertTrue(help.contains("\n  candour " + command + " "), help);
        }
    }

    @Test
    void helpFitsAnOrdinaryWindow() {
        for (String command : List.of("new", "check", "format", "export", "explain", "help")) {
            for (String line : Typed.in(folder, command, "--help").lines()) {
                assertTrue(line.length() <= 100, line);
            }
        }
    }

    @Test
    void helpIsNeverColoured() {
        assertFalse(Typed.onTerminal(folder, "--help").out().contains("\033"));
    }

    @Test
    void versionIsTheSameInEveryForm() {
        Typed typed = Typed.in(folder, "version");

        assertEquals("Candour 1.0.0\n", typed.out());
        assertEquals(0, typed.exitCode());
        assertEquals(typed, Typed.in(folder, "--version"));
    }

    @Test
    void aMisspeltCommandIsGuessed() {
        Typed typed = Typed.in(folder, "exprot", "ashdown.inspection");

        assertEquals(2, typed.exitCode());
        assertEquals("", typed.out());
        assertEquals(
                "There is no command \"exprot\". Did you mean export?\n\"candour help\" says more.\n", typed.err());
    }

    @Test
    void aMisspeltOptionIsGuessed() {
        Typed typed = Typed.in(folder, "check", "--note", "ashdown.inspection");

        assertEquals(2, typed.exitCode());
        assertEquals(
                "There is no option --note. Did you mean --notes?\n\"candour help check\" says more.\n", typed.err());
    }

    @Test
    void aMissingFileNameIsAskedFor() {
        Typed typed = Typed.in(folder, "export");

        assertEquals(2, typed.exitCode());
        assertEquals("Something is missing: FILE.\n\"candour help export\" says more.\n", typed.err());
    }

    @Test
    void anUnknownFormatIsNamedWithThoseThatThereAre() {
        Typed typed = Typed.in(folder, "check", "--format", "xml", "ashdown.inspection");

        assertEquals(2, typed.exitCode());
        assertEquals(
                "There is no format \"xml\". Choose text, json or sarif.\n\"candour help check\" says more.\n",
                typed.err());
    }

    @Test
    void whoAsksForTheStudioIsToldHowItIsStarted() {
        Typed typed = Typed.in(folder, "studio");

        assertEquals(2, typed.exitCode());
        assertTrue(
                typed.err().startsWith("The studio is started from the sources of Candour, with \"./candour studio\"."),
                typed.err());
    }

    @Test
    void theRehearsalGoesWellAndIsOutOfSight() {
        assertEquals(new Typed(0, "", ""), Typed.in(folder, "rehearse"));
        assertFalse(Typed.in(folder, "help").out().contains("rehearse"));
    }
}
