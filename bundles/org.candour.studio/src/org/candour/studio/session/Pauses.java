// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import org.eclipse.swt.widgets.Display;

/** Puts work off until nothing has happened for a while. */
public final class Pauses {

    private Pauses() {}

    /**
     * Work that waits for a pause.
     *
     * @param milliseconds how long the pause must be
     * @param work done in the thread of the window
     * @return to be run whenever something happens, from any thread
     */
    public static Runnable after(int milliseconds, Runnable work) {
        return () -> {
            Display here = Display.getCurrent();
            if (here == null) {
                WindowThread.soon(() -> putOff(Display.getCurrent(), milliseconds, work));
            } else {
                putOff(here, milliseconds, work);
            }
        };
    }

    /** Told of the same work again, the display only puts its time off. */
    private static void putOff(Display display, int milliseconds, Runnable work) {
        display.timerExec(milliseconds, work);
    }
}
