// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.candour.studio.files.Opening;
import org.candour.studio.files.ReportPlaces;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The example that comes with the studio: a copy of it, so that anything may be tried. */
final class Example {

    private static final String FOLDER = "examples/ashdown/";
    private static final String MAIN = "ashdown.inspection";

    private Example() {}

    /** Opens one's own copy, which is made if there is none yet. */
    static void open() {
        Path copy = ReportPlaces.usual().resolve("Ashdown (example)");
        try {
            if (!Files.exists(copy.resolve(MAIN))) {
                copyTo(copy);
            }
            Opening.open(copy.resolve(MAIN));
        } catch (IOException e) {
            ILog.get().error("The example could not be copied.", e);
            MessageDialog.openError(
                    PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    Words.text("name"),
                    Words.text("example.failed", copy));
        }
    }

    private static void copyTo(Path folder) throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(Example.class);
        for (URL entry : Collections.list(bundle.findEntries(FOLDER, "*", true))) {
            String path = entry.getPath();
            String name = path.substring(path.indexOf(FOLDER) + FOLDER.length());
            if (!name.endsWith("/")) {
                Path target = folder.resolve(name);
                Files.createDirectories(target.getParent());
                try (InputStream content = entry.openStream()) {
                    Files.copy(content, target);
                }
            }
        }
    }
}
