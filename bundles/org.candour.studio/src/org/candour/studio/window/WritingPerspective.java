// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.editor.OutlineView;
import org.candour.studio.files.FilesView;
import org.candour.studio.preview.PreviewView;
import org.candour.studio.problems.ProblemsView;
import org.candour.studio.start.ReadingPage;
import org.candour.studio.thread.ThreadView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where everything stands: files and outline on the left, problems below the text, pages beside it. */
public final class WritingPerspective implements IPerspectiveFactory {

    static final String ID = "org.candour.studio.writing";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String text = layout.getEditorArea();
        layout.addView(FilesView.ID, IPageLayout.LEFT, 0.17f, text);
        layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.35f, FilesView.ID);
        IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, 0.62f, text);
        beside.addView(PreviewView.ID);
        beside.addPlaceholder(ReadingPage.ID + ":*");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, text);
        below.addView(ProblemsView.ID);
        below.addPlaceholder(ThreadView.ID);
    }
}
