// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;

/** Notices when the first text stands there in its colours, so that one can write. What is less urgent waits for it. */
public final class FirstText {

    /** In seconds: a text without anything to colour never stands there in colours. */
    private static final long LONGEST_WAIT = 3;

    private static final CompletableFuture<Void> SHOWN = new CompletableFuture<>();

    /** Begins when somebody first waits, and is over for everybody once it is over. */
    private static final CompletableFuture<Void> WAIT =
            SHOWN.copy().completeOnTimeout(null, LONGEST_WAIT, TimeUnit.SECONDS);

    private FirstText() {}

    /** Tells that a text stands there in its colours. It is called in the window's thread, often. */
    public static void shown() {
        if (SHOWN.complete(null)) {
            announce();
        }
    }

    /** A wait for the first text, which ends when it is there, or after some seconds at the latest, on any thread. */
    public static CompletableFuture<Void> awaited() {
        return WAIT.copy();
    }

    private static void announce() {
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
