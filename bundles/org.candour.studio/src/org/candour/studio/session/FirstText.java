// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Control;

/**
 * Notices when one can write: the first text is to be seen, and the window has nothing left to do. Then it is read; and
 * once it stands there in its colours, what is less urgent still is done.
 */
public final class FirstText {

    /**
     * In seconds: a question may stand before the window, a text may stand hidden, and one without anything to colour never
     * stands there in colours.
     */
    private static final long LONGEST_WAIT = 3;

    private static final CompletableFuture<Void> WRITABLE = new CompletableFuture<>();

    private static final CompletableFuture<Void> COLOURED = new CompletableFuture<>();

    private static final CompletableFuture<Void> WAIT_TO_WRITE = WRITABLE.copy();

    private static final CompletableFuture<Void> WAIT_FOR_COLOURS = COLOURED.copy();

    /** Texts that are open and have not been painted yet; of the window's thread. */
    private static int hidden;

    private FirstText() {}

    /** Tells that the window is there, and is about to show what was asked for. From now on nobody waits for long. */
    public static void begin() {
        WAIT_TO_WRITE.thenRun(() -> {
            announce("ready");
            endInTime(WAIT_FOR_COLOURS);
        });
        endInTime(WAIT_TO_WRITE);
    }

    private static void endInTime(CompletableFuture<Void> wait) {
        wait.completeOnTimeout(null, LONGEST_WAIT, TimeUnit.SECONDS);
    }

    /** Looks at a text until it has been painted. It is called in the window's thread. */
    public static void watch(Control text) {
        if (WRITABLE.isDone()) {
            return;
        }
        hidden++;
        text.addPaintListener(new PaintListener() {
            @Override
            public void paintControl(PaintEvent event) {
                text.removePaintListener(this);
                hidden--;
            }
        });
    }

    /** Tells that the window has nothing left to do. It is called in the window's thread, often. */
    public static void idle() {
        if (hidden == 0) {
            WRITABLE.complete(null);
        }
    }

    /** Tells that a text stands there in its colours. It is called in the window's thread, often. */
    public static void coloured() {
        if (COLOURED.complete(null)) {
            announce("coloured");
            String learnt = System.getProperty("candour.learnt");
            if (learnt != null) {
                confirm(Path.of(learnt + ".whole"));
            }
        }
    }

    /** A wait until one can write, which ends some seconds after the window has opened at the latest, on any thread. */
    public static CompletableFuture<Void> writable() {
        return WAIT_TO_WRITE.copy();
    }

    /** A wait for the first text in its colours, which ends after some seconds at the latest, on any thread. */
    public static CompletableFuture<Void> awaited() {
        return WAIT_FOR_COLOURS.copy();
    }

    private static void announce(String event) {
        if (Boolean.getBoolean("candour.announce")) {
            System.out.println(event);
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
