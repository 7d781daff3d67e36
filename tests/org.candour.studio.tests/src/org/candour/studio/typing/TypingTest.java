// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypingTest {
    private static final String HEAD = "report r: A Report\n\nchapter one: One\n\n";

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void enterGoesOnWithProseAndLists() throws IOException {
        ReportEditor editor = open("    It lacks:");

        Bench.typeAfter(editor, "lacks:", "\n\n- an owner;\na plan.\n\nSo it fails.");

        assertEquals(HEAD + "    It lacks:\n\n    - an owner;\n    - a plan.\n\n    So it fails.", text(editor));
    }

    @Test
    void tabNestsAnItemAndShiftTabBringsItBack() throws IOException {
        ReportEditor editor = open("    - one;\n    - two");
        editor.part().selectAndReveal(text(editor).length(), 0);

        tab(editor, SWT.NONE);
        assertEquals(HEAD + "    - one;\n        - two", text(editor));

        tab(editor, SWT.SHIFT);
        assertEquals(HEAD + "    - one;\n    - two", text(editor));
    }

    @Test
    void whatIsPastedFromElsewhereBecomesProse() throws IOException {
        ReportEditor editor = open("    It lacks this.\n    ");
        clip("•\tan owner;\n•\ta @plan", "<ul><li>an <b>owner</b>;</li><li>a @plan</li></ul>");
        editor.part().selectAndReveal(text(editor).length(), 0);

        editor.viewer().getTextWidget().paste();

        assertEquals(HEAD + "    It lacks this.\n    - an **owner**;\n    - a \\@plan", text(editor));
    }

    @Test
    void whatIsCopiedFromTheReportIsPastedAsItIs() throws IOException {
        ReportEditor editor = open("    See @one and *that*.\n\n    ");
        clip("@one and *that*", "<p>@one and <i>that</i></p>");
        editor.part().selectAndReveal(text(editor).length(), 0);

        editor.viewer().getTextWidget().paste();

        assertEquals(HEAD + "    See @one and *that*.\n\n    @one and *that*", text(editor));
    }

    private ReportEditor open(String prose) throws IOException {
        return Bench.open(folder.resolve("report.inspection"), HEAD + prose);
    }

    private static String text(ReportEditor editor) {
        return editor.text().document().get();
    }

    private static void clip(String plain, String html) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(
                new Object[] {plain, html}, new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        clipboard.dispose();
    }

    private static void tab(ReportEditor editor, int state) {
        Event key = new Event();
        key.type = SWT.KeyDown;
        key.character = SWT.TAB;
        key.keyCode = SWT.TAB;
        key.stateMask = state;
        editor.viewer().getTextWidget().notifyListeners(SWT.KeyDown, key);
        Bench.spin();
    }
}
