// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.nio.file.Path;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** A folder cannot be shown, because the studio keeps its own files in it; the message says what to do. */
final class OwnFilesThere extends CoreException {

    private static final long serialVersionUID = 1;

    OwnFilesThere(Path folder, Path own) {
        super(Status.error(Words.text("open.ownFiles", folder, own)));
    }
}
