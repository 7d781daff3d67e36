// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** A file that an editor has open: each edit goes to the server as it is made. */
public final class OpenText implements IDocumentListener {

    private final Session session;
    private final Path file;
    private final ITextFileBuffer buffer;
    private final IDocument document;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Range replaced;
    private int version;

    OpenText(Session session, Path file, ITextFileBuffer buffer) {
        this.session = session;
        this.file = file;
        this.buffer = buffer;
        this.document = buffer.getDocument();
    }

    void follow() {
        document.addDocumentListener(this);
    }

    void unfollow() {
        document.removeDocumentListener(this);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Its words as they stand in the editor. */
    public IDocument document() {
        return document;
    }

    /** A number that changes with every edit. */
    public long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    /** The marks beside and under its words. */
    public IAnnotationModel marks() {
        return buffer.getAnnotationModel();
    }

    /** Whether it has changes that are not saved. */
    public boolean isUnsaved() {
        return buffer.isDirty();
    }

    /** Runs something after each edit, when the server knows of it. */
    public void onEdit(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends {@link #onEdit}. */
    public void endOnEdit(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent edit) {
        replaced = Places.range(document, edit.getOffset(), edit.getLength());
    }

    @Override
    public void documentChanged(DocumentEvent edit) {
        String words = edit.getText() == null ? "" : edit.getText();
        session.ask()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(Session.uri(file), ++version),
                        List.of(new TextDocumentContentChangeEvent(replaced, words))));
        listeners.forEach(Runnable::run);
    }
}
