// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;

/**
 * Starts the studio from a class path that holds the jars of all its bundles.
 *
 * <p>Java keeps classes between two runs, with all that it makes of them, only for its own class loaders; the usual
 * launcher gives each bundle another one.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the studio until its window is closed.
     *
     * @param arguments {@code -data FOLDER} says where the studio keeps its own files; the rest is for the studio
     */
    public static void main(String[] arguments) throws Exception {
        Place place = Place.ofThisProgram();
        CompletableFuture<Platform> platform = new CompletableFuture<>();
        Thread starting = new Thread(() -> start(place, arguments, platform), "Starting the platform");
        starting.start();
        // Windows belong to the thread that a program begins with; opening the way to the screen takes as long as
        // the platform.
        Display.setAppName("Candour");
        new Display();
        System.exit(run(platform));
    }

    private static int run(CompletableFuture<Platform> platform) throws Exception {
        try {
            return await(platform).run();
        } catch (AlreadyOpen open) {
            MessageBox message = new MessageBox(new Shell(), SWT.ICON_INFORMATION | SWT.OK);
            message.setText("Candour");
            message.setMessage(open.getMessage());
            message.open();
            return 0;
        }
    }

    private static void start(Place place, String[] arguments, CompletableFuture<Platform> platform) {
        try {
            platform.complete(Platform.start(place, StudioArguments.of(arguments)));
        } catch (Exception | LinkageError e) {
            platform.completeExceptionally(e);
        }
    }

    private static Platform await(CompletableFuture<Platform> platform) throws Exception {
        try {
            return platform.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
