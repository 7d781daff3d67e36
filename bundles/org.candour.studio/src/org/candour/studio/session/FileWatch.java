// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** Tells the server of files that were changed, made or deleted by other programs. */
public final class FileWatch implements IResourceChangeListener {

    private FileWatch() {}

    /** From now on the server is told. */
    public static void begin() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(new FileWatch(), IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<FileEvent> changes = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && concernsTheServer(delta)) {
                    add(changes, file.getLocationURI());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        if (!changes.isEmpty()) {
            Session.get().workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes));
        }
    }

    private static boolean concernsTheServer(IResourceDelta delta) {
        boolean isContent = delta.getKind() != IResourceDelta.CHANGED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        return isContent && "inspection".equals(delta.getResource().getFileExtension());
    }

    private static void add(List<FileEvent> changes, URI place) {
        if (place != null) {
            changes.add(new FileEvent(Session.uri(Session.key(Path.of(place))), FileChangeType.Changed));
        }
    }
}
