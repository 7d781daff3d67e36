// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** The texts of the report files that are open in editors. */
final class OpenTexts {
    private static final String ENDING = ".inspection";

    private OpenTexts() {}

    /** The texts by file; to be asked where editors are changed. */
    static Map<Path, String> all() {
        Map<Path, String> texts = new HashMap<>();
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            if (buffer instanceof ITextFileBuffer text) {
                fileOf(buffer.getFileStore())
                        .ifPresent(file -> texts.put(file, text.getDocument().get()));
            }
        }
        return texts;
    }

    /** The report file an editor is open on; empty for other editors. */
    static Optional<Path> fileOf(IEditorInput input) {
        return input instanceof IURIEditorInput file
                        && "file".equals(file.getURI().getScheme())
                ? report(Path.of(file.getURI()))
                : Optional.empty();
    }

    private static Optional<Path> fileOf(IFileStore store) {
        try {
            return store == null
                    ? Optional.empty()
                    : report(store.toLocalFile(0, new NullProgressMonitor()).toPath());
        } catch (CoreException elsewhere) {
            // It is not on this computer, so it is none of ours.
            return Optional.empty();
        }
    }

    private static Optional<Path> report(Path file) {
        return Optional.of(file.toAbsolutePath().normalize())
                .filter(path -> path.getFileName().toString().endsWith(ENDING));
    }
}
