// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.candour.studio.words.Words;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The outline of the report in front. It is the platform's, but says in plain words what it would show. */
public final class OutlineView extends ContentOutline {

    /** The view's identity. */
    public static final String ID = "org.candour.studio.outline";

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Words.text("outline.none"));
        return page;
    }
}
