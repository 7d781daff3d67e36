// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.ArrayList;
import java.util.List;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of the report file in the editor: chapters, areas, findings; a click goes there. */
public final class OutlinePage extends ContentOutlinePage {

    private final ITextEditor editor;
    private ViewedText viewed;
    private boolean refreshing;

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new OutlineTree());
        tree.setComparer(new OutlineTree.SameLine());
        tree.setLabelProvider(new OutlineLabels());
        tree.setAutoExpandLevel(2);
        tree.setInput(new ArrayList<>());
        tree.addSelectionChangedListener(event -> {
            if (!refreshing && event.getStructuredSelection().getFirstElement() instanceof DocumentSymbol line) {
                reveal(line);
            }
        });
        viewed = new ViewedText(editor.getAdapter(ITextViewer.class), this::ask);
    }

    private void reveal(DocumentSymbol line) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        Position place = Places.region(document, line.getSelectionRange());
        editor.selectAndReveal(place.offset, place.length);
    }

    private void ask() {
        viewed.text().ifPresent(text -> {
            long stamp = text.stamp();
            Session.get()
                    .ask()
                    .documentSymbol(new DocumentSymbolParams(Session.name(text.file())))
                    .thenAccept(lines -> show(text, stamp, lines));
        });
    }

    private void show(OpenText text, long stamp, List<Either<SymbolInformation, DocumentSymbol>> lines) {
        List<DocumentSymbol> tops = lines.stream().map(Either::getRight).toList();
        viewed.ifUnchanged(text, stamp, () -> {
            TreeViewer tree = getTreeViewer();
            if (tree == null || tree.getControl().isDisposed()) {
                return;
            }
            refreshing = true;
            Object[] open = tree.getExpandedElements();
            boolean first = ((List<?>) tree.getInput()).isEmpty();
            tree.getControl().setRedraw(false);
            tree.setInput(tops);
            if (first) {
                tree.expandToLevel(2);
            } else {
                tree.setExpandedElements(open);
            }
            tree.getControl().setRedraw(true);
            refreshing = false;
        });
    }

    @Override
    public void dispose() {
        if (viewed != null) {
            viewed.end();
        }
        super.dispose();
    }
}
