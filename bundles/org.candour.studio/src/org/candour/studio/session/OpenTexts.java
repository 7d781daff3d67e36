// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;

/** Tells the server which files are open, and every edit to them. */
public final class OpenTexts implements IFileBufferListener {

    private static final String ENDING = ".inspection";

    private final Session session;
    private final Map<IFileBuffer, OpenText> open = new ConcurrentHashMap<>();
    private final List<Runnable> saveListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<OpenText>> openListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<OpenText>> closeListeners = new CopyOnWriteArrayList<>();

    OpenTexts(Session session) {
        this.session = session;
    }

    void begin() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            bufferCreated(buffer);
        }
    }

    /** Runs something after each saving of a report file. */
    public void onSave(Runnable listener) {
        saveListeners.add(listener);
    }

    /** Tells of each text that is opened, those open already included. */
    public void onOpen(Consumer<OpenText> listener) {
        openListeners.add(listener);
        all().forEach(listener);
    }

    /** Tells of each text that is closed. */
    public void onClose(Consumer<OpenText> listener) {
        closeListeners.add(listener);
    }

    /** The texts that are open now. */
    public List<OpenText> all() {
        return List.copyOf(open.values());
    }

    /** The open text of a document. */
    public Optional<OpenText> of(IDocument document) {
        return open.values().stream()
                .filter(text -> text.document() == document)
                .findFirst();
    }

    /** The open text of a file. */
    public Optional<OpenText> of(Path file) {
        return open.values().stream().filter(text -> text.file().equals(file)).findFirst();
    }

    /** Whether any open text has changes that are not saved. */
    public boolean anyUnsaved() {
        return open.values().stream().anyMatch(OpenText::isUnsaved);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && !open.containsKey(buffer)) {
            file(buffer).filter(file -> file.toString().endsWith(ENDING)).ifPresent(file -> {
                OpenText opened = new OpenText(session, file, text);
                open.put(buffer, opened);
                session.ask()
                        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(
                                Session.uri(file),
                                "inspection",
                                0,
                                text.getDocument().get())));
                opened.follow();
                openListeners.forEach(listener -> listener.accept(opened));
            });
        }
    }

    private static Optional<Path> file(IFileBuffer buffer) {
        IFileStore store = buffer.getFileStore();
        if (store == null) {
            return Optional.empty();
        }
        URI uri = store.toURI();
        return EFS.SCHEME_FILE.equals(uri.getScheme()) ? Optional.of(Session.key(Path.of(uri))) : Optional.empty();
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        OpenText closed = open.remove(buffer);
        if (closed != null) {
            closed.unfollow();
            closeListeners.forEach(listener -> listener.accept(closed));
            session.ask().didClose(new DidCloseTextDocumentParams(Session.name(closed.file())));
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean unsaved) {
        OpenText text = open.get(buffer);
        if (text != null && !unsaved) {
            session.ask().didSave(new DidSaveTextDocumentParams(Session.name(text.file())));
            saveListeners.forEach(Runnable::run);
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // The document tells of its new words itself.
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // The document tells of its new words itself.
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // Only the outcome matters.
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // Does not concern the words.
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath place) {
        // The editor opens the file anew at its new place.
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // The editor says so and keeps the words.
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // The editor says so.
    }
}
