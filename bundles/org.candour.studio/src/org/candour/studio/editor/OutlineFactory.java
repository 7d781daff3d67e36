// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.candour.studio.session.Session;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives editors of report files their outline. */
public final class OutlineFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type == IContentOutlinePage.class && adaptable instanceof AbstractTextEditor editor && isOurs(editor)) {
            return type.cast(new OutlinePage(editor));
        }
        return null;
    }

    private static boolean isOurs(ITextEditor editor) {
        return editor.getEditorInput() != null
                && editor.getDocumentProvider() != null
                && editor.getDocumentProvider().getDocument(editor.getEditorInput()) != null
                && Session.get()
                        .texts()
                        .of(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
                        .isPresent();
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
