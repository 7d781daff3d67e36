// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.nio.file.Path;
import java.util.Optional;
import org.candour.studio.editor.ReportEditor;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** Watches the editor at hand: which report file it is open on, what is typed, and where the caret stands. */
final class WritingWatch implements IPartListener2, ISelectionChangedListener {
    private final IWorkbenchPage page;
    private final Runnable written;
    private final Runnable moved;
    private Optional<ReportEditor> editor = Optional.empty();

    /**
     * A watch over the editors of a window.
     *
     * @param written is run when another report file is at hand, or the text of the one at hand has changed
     * @param moved is run when the caret stands somewhere else
     */
    WritingWatch(IWorkbenchPage page, Runnable written, Runnable moved) {
        this.page = page;
        this.written = written;
        this.moved = moved;
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
        return editor.map(one -> one.text().file());
    }

    /** Where the caret stands in the file at hand; 0 when there is none. */
    int caret() {
        return editor.map(ReportEditor::caret).orElse(0);
    }

    private void look() {
        if (page.getActiveEditor() instanceof ITextEditor part
                && editor.filter(one -> one.part() == part).isEmpty()) {
            ReportEditor.of(part).ifPresent(this::enter);
        }
    }

    private void enter(ReportEditor next) {
        leave();
        editor = Optional.of(next);
        next.text().onEdit(written);
        if (next.part().getSelectionProvider() instanceof IPostSelectionProvider carets) {
            carets.addPostSelectionChangedListener(this);
        }
        written.run();
    }

    private void leave() {
        editor.ifPresent(one -> {
            one.text().endOnEdit(written);
            if (one.part().getSelectionProvider() instanceof IPostSelectionProvider carets) {
                carets.removePostSelectionChangedListener(this);
            }
        });
        editor = Optional.empty();
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
    public void partOpened(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (editor.filter(one -> one.part() == part.getPart(false)).isPresent()) {
            leave();
            look();
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        moved.run();
    }
}
