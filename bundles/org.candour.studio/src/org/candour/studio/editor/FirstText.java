// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;

/** Notices when the first text stands there in its colours, so that one can write. */
final class FirstText {

    private static boolean shown;

    private FirstText() {}

    static void shown() {
        if (shown) {
            return;
        }
        shown = true;
        if (Boolean.getBoolean("candour.announce")) {
            System.out.println("ready");
        }
        String learnt = System.getProperty("candour.learnt");
        if (learnt != null) {
            confirm(Path.of(learnt + ".whole"));
        }
    }

    /** Tells the start script that what Java learns in this run is all that the next start needs. */
    private static void confirm(Path whole) {
        try {
            Files.writeString(whole, "");
        } catch (IOException e) {
            ILog.get().warn("The next start will be as slow as this one.", e);
        }
    }
}
