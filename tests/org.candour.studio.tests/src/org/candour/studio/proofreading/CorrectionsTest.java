// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final String REPORT = """
        report small: A Small Report

        chapter summary: Summary

            The unit keeps records.
        """;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private ReportEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = Bench.open(folder.resolve("small.inspection"), REPORT);
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void aMisspeltWordIsUnderlinedUntilASuggestionIsTaken() throws Exception {
        Bench.typeAfter(editor, "keeps", " seperate");
        Bench.until("the word is underlined", () -> underlined().equals(List.of("seperate")));

        take("separate");

        assertEquals(
                REPORT.replace("keeps", "keeps separate"),
                editor.text().document().get());
        Bench.until("nothing is underlined", () -> underlined().isEmpty());
    }

    @Test
    void aWordAddedToTheWordsOfTheReportIsUnderlinedNoMore() throws Exception {
        Bench.typeAfter(editor, "keeps", " stopgates and stopgates");
        Bench.until("both are underlined", () -> underlined().equals(List.of("stopgates", "stopgates")));

        take("Add \"stopgates\" to the words of this report");

        Bench.until("nothing is underlined", () -> underlined().isEmpty());
        assertEquals("stopgates\n", Files.readString(folder.resolve("words.txt")));
        assertEquals(
                REPORT.replace("keeps", "keeps stopgates and stopgates"),
                editor.text().document().get());
    }

    private List<String> underlined() {
        List<String> words = new ArrayList<>();
        editor.text().marks().getAnnotationIterator().forEachRemaining(mark -> {
            if (mark instanceof MisspeltWord misspelt) {
                words.add(misspelt.word().word());
            }
        });
        return words;
    }

    /** Takes what Ctrl+1 offers under these words where the caret stands. */
    private void take(String words) {
        List<ICompletionProposal> offered = Bench.proposals(editor);
        List<String> names =
                offered.stream().map(ICompletionProposal::getDisplayString).toList();
        assertTrue(names.contains(words), names::toString);
        offered.get(names.indexOf(words)).apply(editor.text().document());
    }
}
