// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.candour.publish.PagePlace;
import org.candour.publish.PreviewPages;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewViewTest {
    private static final long PATIENCE = 60_000_000_000L;
    private static final String REPORT = """
        report trial: A Trial
        framework going-local-3

        chapter summary: Summary

            Opening words of the summary.

        chapter findings: What We Found

            The lamps of the unit are tested by nobody at all.
        """;

    @TempDir
    Path folder;

    private IWorkbenchPage page;
    private ITextEditor editor;
    private PreviewView view;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("trial.inspection"), REPORT);
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        view = (PreviewView) page.showView(PreviewView.ID);
        editor = (ITextEditor)
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
        waitFor(() -> says("tested by nobody"));
    }

    @AfterEach
    void close() {
        page.closeEditor(editor, false);
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private PreviewPages pages() {
        return view.canvas().printing().orElseThrow().pages();
    }

    private boolean says(String words) {
        if (view.canvas().printing().isEmpty()) {
            return false;
        }
        for (int number = 1; number <= pages().count(); number++) {
            if (pages().words(number).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static void waitFor(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE;
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "It did not happen in time.");
            if (!Display.getCurrent().readAndDispatch()) {
                Display.getCurrent().timerExec(20, () -> {});
                Display.getCurrent().sleep();
            }
        }
    }

    private int caret() {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        view.canvas().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void thePagesFollowWhatIsTyped() throws Exception {
        document().replace(REPORT.indexOf("nobody"), "nobody".length(), "everybody");
        waitFor(() -> says("tested by everybody"));
    }

    @Test
    void aClickOnAPageGoesToItsText() {
        int offset = REPORT.indexOf("The lamps");
        PagePlace place =
                pages().placeOf(folder.resolve("trial.inspection"), offset).orElseThrow();
        view.canvas().goTo(place.page());
        waitFor(() -> view.canvas().currentPage() == place.page());
        view.canvas().click(view.canvas().heightOf(place));
        assertEquals(offset, caret());
    }

    @Test
    void thePagesFollowTheCaret() {
        int last = REPORT.indexOf("The lamps");
        editor.selectAndReveal(last, 0);
        PagePlace place =
                pages().placeOf(folder.resolve("trial.inspection"), last).orElseThrow();
        page.activate(editor);
        waitFor(() -> view.canvas().isInSight(place));
        editor.selectAndReveal(0, 0);
        editor.selectAndReveal(REPORT.indexOf("Opening"), 0);
        PagePlace first = pages().placeOf(folder.resolve("trial.inspection"), REPORT.indexOf("Opening"))
                .orElseThrow();
        waitFor(() -> view.canvas().isInSight(first));
    }

    @Test
    void keysMoveThroughThePagesAndChangeTheirSize() {
        press(SWT.END);
        assertEquals(pages().count(), view.canvas().currentPage());
        press(SWT.HOME);
        assertEquals(1, view.canvas().currentPage());
        double scale = view.canvas().column().scale();
        Event larger = new Event();
        larger.keyCode = '+';
        larger.character = '+';
        larger.stateMask = SWT.MOD1;
        view.canvas().notifyListeners(SWT.KeyDown, larger);
        assertTrue(view.canvas().column().scale() > scale);
        view.canvas().zoom(Zoom.WIDTH);
    }

    @Test
    void aScreenReaderHearsThePageAndItsWords() {
        press(SWT.HOME);
        PageAccess access = new PageAccess(view.canvas());
        assertEquals("Page 1 of " + pages().count(), access.value());
        assertTrue(access.words().contains("A Trial"), access.words());
    }

    @Test
    void aFrameworkIsToldInPlainWordsToHaveNoPages() throws Exception {
        Path own = Files.writeString(folder.resolve("own.inspection"), "framework own: Our Own\n");
        var second = IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(own.toFile()));
        waitFor(() -> view.message().contains("framework"));
        page.closeEditor(second, false);
    }
}
