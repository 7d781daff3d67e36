// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadTest {
    private static final String TEXT = """
        report r: A Report
        subject: Ashdown BCU

        chapter findings: Findings

        afi slow
            It is slow.

        recommendation hurry
            Hurry up.

        contract c implement by 30 June 2007: Contract
        """;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Bench.page().hideView(Bench.page().findView(ThreadView.ID));
        Bench.closeAll();
    }

    @Test
    void gapsAreShownAndVanishWhenTheyAreMended() throws Exception {
        ReportEditor editor = Bench.open(folder.resolve("report.inspection"), TEXT);
        ThreadView view = (ThreadView) Bench.page().showView(ThreadView.ID);
        Table table = view.lines();
        Bench.until("the gaps are counted", () -> view.verdict().contains("there are 2 gaps"));
        assertEquals(2, table.getItemCount());

        Bench.page().activate(editor.part());
        Bench.typeAfter(editor, "recommendation hurry", " addresses slow");

        Bench.until("all is answered", () -> view.verdict().contains("every afi that needs an answer has one"));
        assertEquals(1, table.getItemCount());
    }

    @Test
    void theLinesOfOneOwnerAreShownAlone() throws Exception {
        String owned = TEXT.replace("chapter findings", "owner chief: Chief inspector\n\nchapter findings")
                .replace("recommendation hurry", "recommendation hurry owner chief");
        Bench.open(folder.resolve("report.inspection"), owned);
        ThreadView view = (ThreadView) Bench.page().showView(ThreadView.ID);
        Table table = view.lines();
        Bench.until("the lines are there", () -> table.getItemCount() == 2);
        assertEquals("Owner", table.getColumn(3).getText());

        Combo parts = view.parts();
        parts.select(parts.indexOf("Chief inspector"));
        parts.notifyListeners(SWT.Selection, new Event());

        assertEquals(1, table.getItemCount());
        assertEquals("Chief inspector", table.getItem(0).getText(3));
        parts.select(0);
        parts.notifyListeners(SWT.Selection, new Event());
        assertEquals(2, table.getItemCount());
    }

    @Test
    void enterOnALineGoesToItsAfi() throws Exception {
        ReportEditor editor = Bench.open(folder.resolve("report.inspection"), TEXT);
        ThreadView view = (ThreadView) Bench.page().showView(ThreadView.ID);
        Table table = view.lines();
        Bench.until("the lines are there", () -> table.getItemCount() == 2);
        table.setSelection(0);

        Event key = new Event();
        key.type = SWT.KeyDown;
        key.character = SWT.CR;
        table.notifyListeners(SWT.KeyDown, key);
        Bench.spin();

        assertEquals(TEXT.indexOf("slow"), editor.caret());
    }
}
