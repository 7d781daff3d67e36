// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.candour.publish.PagePlace;
import org.candour.publish.PreviewPages;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewViewTest {
    private static final String REPORT = """
        report trial: A Trial
        framework going-local-3

        chapter summary: Summary

            Opening words of the summary.

        chapter findings: What We Found

            Lamps are tested by nobody.
        """;

    @TempDir
    Path folder;

    private Path file;
    private ReportEditor editor;
    private PreviewView view;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("trial.inspection").toAbsolutePath();
        view = (PreviewView) Bench.page().showView(PreviewView.ID);
        editor = Bench.open(file, REPORT);
        Bench.until("the pages of the report are shown", () -> shown() && says("by nobody"));
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    private boolean shown() {
        return view.canvas().printing().isPresent() && pages().placeOf(file, 0).isPresent();
    }

    private PreviewPages pages() {
        return view.canvas().printing().orElseThrow().pages();
    }

    private PagePlace placeOf(String words) {
        return pages().placeOf(file, REPORT.indexOf(words)).orElseThrow();
    }

    private boolean says(String words) {
        for (int number = 1; number <= pages().count(); number++) {
            if (pages().words(number).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Presses a key with the pages in front; in front of the text, keys mean other things. */
    private void press(int key, int with) {
        Bench.page().activate(view);
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        event.stateMask = with;
        view.canvas().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void thePagesFollowWhatIsTyped() throws Exception {
        Bench.typeAfter(editor, "by nobody", " yet");
        Bench.until("the page says what was typed", () -> says("by nobody yet"));
    }

    @Test
    void aClickOnAPageGoesToItsText() throws Exception {
        PagePlace place = placeOf("Lamps");
        view.canvas().goTo(place.page());
        Bench.until("the page is in sight", () -> view.canvas().currentPage() == place.page());
        view.canvas().click(view.canvas().heightOf(place));
        assertEquals(REPORT.indexOf("Lamps"), editor.caret());
    }

    @Test
    void thePagesFollowTheCaret() throws Exception {
        Bench.page().activate(editor.part());
        for (String words : new String[] {"Lamps", "Opening", "Lamps"}) {
            editor.part().selectAndReveal(REPORT.indexOf(words), 0);
            PagePlace place = placeOf(words);
            Bench.until("the page of the caret is in sight", () -> view.canvas().isInSight(place));
        }
    }

    @Test
    void keysMoveThroughThePages() {
        press(SWT.END, 0);
        assertEquals(pages().count(), view.canvas().currentPage());
        press(SWT.HOME, 0);
        assertEquals(1, view.canvas().currentPage());
    }

    @Test
    void keysChangeTheSizeOfThePages() {
        double scale = view.canvas().column().scale();
        press('+', SWT.MOD1);
        double larger = view.canvas().column().scale();
        assertTrue(larger > scale, larger + " after " + scale);
        press('-', SWT.MOD1);
        assertTrue(view.canvas().column().scale() < larger);
        press('0', SWT.MOD1);
        assertEquals(scale, view.canvas().column().scale(), 0.001);
    }

    @Test
    void aScreenReaderHearsThePageAndItsWords() {
        press(SWT.HOME, 0);
        PageAccess access = new PageAccess(view.canvas());
        assertEquals("Page 1 of " + pages().count(), access.value());
        assertTrue(access.words().contains("A Trial"), access.words());
    }

    @Test
    void aFrameworkIsToldInPlainWordsToHaveNoPages() throws Exception {
        Bench.open(folder.resolve("own.inspection"), "framework own: Our Own\n");
        Bench.until("it is said that there are none", () -> view.message().contains("framework"));
    }
}
