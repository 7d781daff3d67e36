// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** Watches the editor at hand: which report file it is open on, what is typed, and where the caret stands. */
final class WritingWatch implements IPartListener2, IDocumentListener, ISelectionChangedListener {
    /** Is told what happens. */
    interface Listener {
        /** Another report file is at hand, or the text of the one at hand has changed. */
        void written(Path file);

        /** The caret stands somewhere else. */
        void moved(Path file, int offset);
    }

    private final IWorkbenchPage page;
    private final Listener listener;
    private Optional<ITextEditor> editor = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private Optional<IDocument> document = Optional.empty();

    WritingWatch(IWorkbenchPage page, Listener listener) {
        this.page = page;
        this.listener = listener;
    }

    /** Begins to watch. */
    void start() {
        page.addPartListener(this);
        look();
    }

    /** Watches no more. */
    void stop() {
        page.removePartListener(this);
        leave();
    }

    /** The file at hand. */
    Optional<Path> file() {
        return file;
    }

    /** Where the caret stands in the file at hand; 0 where that is not known. */
    int caret() {
        return editor.map(one -> one.getSelectionProvider().getSelection())
                .filter(ITextSelection.class::isInstance)
                .map(selection -> ((ITextSelection) selection).getOffset())
                .orElse(0);
    }

    private void look() {
        if (page.getActiveEditor() instanceof ITextEditor text
                && !editor.filter(text::equals).isPresent()) {
            OpenTexts.fileOf(text.getEditorInput()).ifPresent(path -> enter(text, path));
        }
    }

    private void enter(ITextEditor text, Path path) {
        leave();
        editor = Optional.of(text);
        file = Optional.of(path);
        document = Optional.ofNullable(text.getDocumentProvider()).map(all -> all.getDocument(text.getEditorInput()));
        document.ifPresent(one -> one.addDocumentListener(this));
        if (text.getSelectionProvider() instanceof IPostSelectionProvider carets) {
            carets.addPostSelectionChangedListener(this);
        }
        listener.written(path);
    }

    private void leave() {
        document.ifPresent(one -> one.removeDocumentListener(this));
        editor.map(ITextEditor::getSelectionProvider)
                .filter(IPostSelectionProvider.class::isInstance)
                .ifPresent(carets -> ((IPostSelectionProvider) carets).removePostSelectionChangedListener(this));
        editor = Optional.empty();
        document = Optional.empty();
        file = Optional.empty();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (editor.filter(one -> one == part.getPart(false)).isPresent()) {
            leave();
            look();
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only the text after the change matters.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        file.ifPresent(listener::written);
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection text) {
            file.ifPresent(path -> listener.moved(path, text.getOffset()));
        }
    }
}
