// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class WordCountingTest {

    private static final String FRAMEWORK = """
        framework brief: Brief visits
        require summary: Summary
        domain teaching: Teaching
        area lessons: Lessons
        limit summary to 6 words
        limit lessons to 4 words
        limit afi to 3 words
        """;

    private static final String REPORT = """
        report school: A Visit to a School
        framework brief

        chapter summary: In Brief

            The school is well led.

        chapter findings: What We Found

            We saw much.

        area lessons

        afi late
            Lessons begin.
        """;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private ReportEditor report;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("brief.inspection"), FRAMEWORK);
        report = Bench.open(folder.resolve("school.inspection"), REPORT);
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void theWordsOfALimitedPartAreShownAgainstItsLimitAndWhatIsTooManyInWords() throws Exception {
        Bench.typeAfter(report, "well led", " now");
        untilSaid("In Brief: 6 of 6 words, in the report 11 words");
        Bench.type(report, " and then");
        untilSaid("In Brief: 8 of 6 words (2 over), in the report 13 words");
    }

    @Test
    void theCountFollowsTheCaretToAnotherPart() throws Exception {
        caretAfter("We saw");
        untilSaid("Here 3 words, in the chapter 5, in the report 10 words");
        caretAfter("The school");
        untilSaid("In Brief: 5 of 6 words, in the report 10 words");
    }

    @Test
    void theInnermostLimitIsShownAndOneFurtherOutWhenItIsExceeded() throws Exception {
        caretAfter("Lessons begin");
        untilSaid("AFI: 2 of 3 words, in the chapter 5, in the report 10 words");
        Bench.typeAfter(report, "area lessons", "\n\n    They were long.");
        caretAfter("Lessons begin");
        untilSaid("AFI: 2 of 3 words, Lessons: 5 of 4 words (1 over), in the chapter 8, in the report 13 words");
    }

    @Test
    void aboveTheFirstLineOnlyTheReportIsCounted() throws Exception {
        Bench.open(folder.resolve("below.inspection"), "\n\nchapter one: One\n\n    Word.\n");
        untilSaid("Report: 1 word");
    }

    private void caretAfter(String words) {
        int at = report.text().document().get().indexOf(words) + words.length();
        report.part().selectAndReveal(at, 0);
    }

    private static void untilSaid(String words) throws Exception {
        Bench.until(
                "the status line says " + words + " but " + said(),
                () -> said().filter(words::equals).isPresent());
    }

    private static Optional<String> said() {
        return labels(Bench.page().getWorkbenchWindow().getShell())
                .map(CLabel::getText)
                .filter(text -> text != null && text.matches("Report: .*|.* in the report .*"))
                .findFirst();
    }

    private static Stream<CLabel> labels(Control control) {
        Stream<CLabel> own = control instanceof CLabel label ? Stream.of(label) : Stream.empty();
        return control instanceof Composite composite
                ? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(WordCountingTest::labels))
                : own;
    }
}
