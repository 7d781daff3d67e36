// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The thread that windows belong to. Who asks the toolkit for its display when the studio has just ended is given a new one,
 * which nobody needs; here nothing is done then.
 */
public final class WindowThread {

    private static volatile Display display;

    private WindowThread() {}

    /** From now on things can be done in the thread of a display. */
    public static void begin(Display opened) {
        display = opened;
    }

    /** Does something in that thread soon, unless the studio ends first. It may be called on any thread. */
    public static void soon(Runnable work) {
        if (display.isDisposed()) {
            return;
        }
        try {
            display.asyncExec(work);
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
            // The studio has ended meanwhile.
        }
    }
}
