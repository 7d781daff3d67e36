// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.candour.studio.window.Bench;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.MessagePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class OutlineViewTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void itShowsTheOutlineOfTheReportInFrontOrSaysWhatItWouldShow() throws Exception {
        OutlineView view = (OutlineView) Bench.page().showView(OutlineView.ID);
        Bench.spin();
        MessagePage none = assertInstanceOf(MessagePage.class, view.getCurrentPage());
        assertEquals("Open a report to see its chapters and findings here.", said(none));

        Bench.open(folder.resolve("small.inspection"), "chapter one: One\n");
        Bench.until("the outline is shown", () -> view.getCurrentPage() instanceof OutlinePage);
    }

    private static String said(MessagePage page) {
        return ((Label) ((Composite) page.getControl()).getChildren()[0]).getText();
    }
}
