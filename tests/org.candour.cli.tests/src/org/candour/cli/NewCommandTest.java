// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    Path folder;

    @Test
    void aStarterReportStandsInAFolderOfItsName() {
        Typed typed = Typed.in(folder, "new", "northmoor");

        Path file = Path.of("northmoor", "northmoor.inspection");
        assertEquals("", typed.err());
        assertEquals("Wrote " + file + ".", typed.lines().get(0));
        assertEquals("  candour check " + file, typed.lines().get(2));
        assertTrue(Files.exists(folder.resolve(file)));
    }

    @Test
    void aStarterReportHasNoErrorsUnderEitherFramework() {
        for (String framework : new String[] {"going-local-3", "best-value-review"}) {
            Typed.in(folder, "new", framework, "--framework", framework);

            Typed check = Typed.in(folder, "check", framework + "/" + framework + ".inspection");

            assertEquals(0, check.exitCode(), check.out());
            assertFalse(check.out().contains("error"), check.out());
        }
    }

    @Test
    void aStarterReportSaysWhatIsToDo() throws IOException {
        Typed.in(folder, "new", "northmoor");

        String text = Files.readString(folder.resolve("northmoor/northmoor.inspection"));

        assertTrue(text.contains("\nreport northmoor: Inspection of Northmoor\n"), text);
        assertTrue(text.contains("\n    To do: "), text);
        assertTrue(text.contains("\narea leadership\n"), text);
    }

    @Test
    void nothingIsWrongWithAStarterReportButWhatIsStillToDo() {
        for (String framework : new String[] {"going-local-3", "best-value-review"}) {
            Typed.in(folder, "new", framework, "--framework", framework);

            Typed check = Typed.in(folder, "check", framework + "/" + framework + ".inspection");

            List<String> others = check.lines().stream()
                    .filter(line -> line.contains(": warning: "))
                    .filter(line -> !line.endsWith(" [to-do-left]") && !line.endsWith(" [judgement-missing]"))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    @Test
    void aStarterReportIsTidy() {
        for (String framework : new String[] {"going-local-3", "best-value-review"}) {
            Typed.in(folder, "new", framework, "--framework", framework);

            Typed check = Typed.in(folder, "format", "--check", framework + "/" + framework + ".inspection");

            assertEquals("All is tidy.\n", check.out());
        }
    }

    @Test
    void aStarterReportCanBeExported() {
        Typed.in(folder, "new", "northmoor");

        Typed export = Typed.in(folder, "export", "northmoor/northmoor.inspection");

        assertEquals(0, export.exitCode(), export.out() + export.err());
        assertTrue(export.out().contains(" passages are still to do and print as they stand."), export.out());
    }

    @Test
    void aNameOfSeveralWordsIsMadeFitForAFile() throws IOException {
        Typed typed = Typed.in(folder, "new", "St Mary's & the Fens");

        assertEquals(0, typed.exitCode(), typed.err());
        String text = Files.readString(folder.resolve("St Mary's & the Fens/st-marys-the-fens.inspection"));
        assertTrue(text.contains("report st-marys-the-fens: Inspection of St Mary's & the Fens\n"), text);
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Typed.in(folder, "new", "northmoor");
        Path file = folder.resolve("northmoor/northmoor.inspection");
        Files.writeString(file, "mine");

        Typed typed = Typed.in(folder, "new", "northmoor");

        assertEquals(1, typed.exitCode());
        assertEquals(file + " is there already, and was left as it is. Choose another name.\n", typed.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void anUnknownFrameworkIsGuessed() {
        Typed typed = Typed.in(folder, "new", "northmoor", "--framework", "going-locl-3");

        assertEquals(2, typed.exitCode());
        assertEquals("There is no framework called \"going-locl-3\". Did you mean \"going-local-3\"?\n", typed.err());
        assertFalse(Files.exists(folder.resolve("northmoor")));
    }
}
