// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.studio.files.RecentReports;
import org.candour.studio.session.FirstText;
import org.candour.studio.session.Session;
import org.candour.studio.session.WindowThread;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.internal.InternalPolicy;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The studio, from its start to the closing of its window. */
public final class StudioApplication implements IApplication {

    private static List<Path> asked = List.of();

    /** The reports and folders that are to be opened at the start, as absolute paths. */
    static List<Path> asked() {
        return asked;
    }

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        asked = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .map(Path::of)
                .map(Session::key)
                .filter(StudioApplication::isReportOrFolder)
                .toList();
        // Java works on the window alone until one can write, and only then on what is behind it.
        FirstText.writable().thenRunAsync(() -> Session.wake(expected()));
        // Icons are taken from the jars, for which their pictures are kept. The platform would rather make copies, and
        // GTK
        // would draw each of those anew.
        InternalPolicy.DEBUG_LOAD_URL_IMAGE_DESCRIPTOR_DIRECTLY = true;
        Display display = PlatformUI.createDisplay();
        WindowThread.begin(display);
        try {
            int end = PlatformUI.createAndRunWorkbench(display, new StudioAdvisor());
            return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** A file of the report that will probably be the first one seen. */
    private static Optional<Path> expected() {
        return Stream.concat(asked.stream(), RecentReports.all().stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Other words are meant for the platform, such as the settings of a test run. */
    private static boolean isReportOrFolder(Path asked) {
        return Files.isDirectory(asked) || asked.toString().endsWith(".inspection");
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                PlatformUI.getWorkbench().close();
            }
        });
    }
}
