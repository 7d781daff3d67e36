// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
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

    private static final String NOT_OPENED = """
        Candour could not be opened.

        Start it again. If that does not help, unpack the program anew; your reports are not part of it and are safe. \
        Whoever looks after your computer may want to know what went wrong:

        %s""";

    private Main() {}

    /**
     * Runs the studio until its window is closed.
     *
     * @param arguments {@code -data FOLDER} says where the studio keeps its own files; the rest is for the studio
     */
    public static void main(String[] arguments) throws Exception {
        Place place = Place.ofThisProgram();
        CompletableFuture<Void> screen = new CompletableFuture<>();
        CompletableFuture<Platform> started = new CompletableFuture<>();
        Thread starting = new Thread(() -> start(place, arguments, screen, started), "Starting the platform");
        starting.setDaemon(true);
        starting.start();
        // Windows belong to the thread that a program begins with; opening the way to the screen takes as long as
        // the framework.
        openScreen();
        screen.complete(null);
        System.exit(run(started));
    }

    private static void openScreen() {
        Display.setAppName("Candour");
        try {
            new Screen();
        } catch (SWTError e) {
            System.err.println(
                    "The studio could not open the screen. Start it on the desktop. (" + e.getMessage() + ")");
            System.exit(1);
        }
    }

    private static void start(
            Place place, String[] arguments, CompletableFuture<Void> screen, CompletableFuture<Platform> started) {
        try {
            started.complete(Platform.start(place, StudioArguments.of(arguments), screen));
        } catch (Exception | LinkageError e) {
            started.completeExceptionally(e);
        }
    }

    /** Whatever goes wrong is told: somebody who has clicked on an icon sees nothing else of it. */
    private static int run(CompletableFuture<Platform> started) {
        try {
            Beforehand.prepare(started);
            Platform platform = await(started);
            return platform.run();
        } catch (AlreadyOpen open) {
            say(SWT.ICON_INFORMATION, open.getMessage());
            return 0;
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            say(SWT.ICON_ERROR, NOT_OPENED.formatted(e));
            return 1;
        }
    }

    private static Platform await(CompletableFuture<Platform> started) throws Exception {
        try {
            return started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static void say(int icon, String words) {
        MessageBox message = new MessageBox(new Shell(), icon | SWT.OK);
        message.setText("Candour");
        message.setMessage(words);
        message.open();
    }
}
