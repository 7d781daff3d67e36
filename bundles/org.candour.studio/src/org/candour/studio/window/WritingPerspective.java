// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.preview.PreviewView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where everything stands: files and outline on the left, problems below the text. */
public final class WritingPerspective implements IPerspectiveFactory {

    static final String ID = "org.candour.studio.writing";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String text = layout.getEditorArea();
        layout.addView(PreviewView.ID, IPageLayout.RIGHT, 0.55f, text);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.LEFT, 0.2f, text);
        layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, 0.75f, text);
    }
}
