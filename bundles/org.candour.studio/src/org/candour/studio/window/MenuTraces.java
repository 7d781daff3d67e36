// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/**
 * Wipes away what a menu leaves behind. While views change, nothing is painted, and what has lain below the menu that was
 * asked for the change would not be painted afterwards: without a compositor, as over a remote desktop, the picture of the
 * menu stayed.
 */
final class MenuTraces {

    /** In milliseconds; views have changed by then. */
    private static final int AFTER = 50;

    private MenuTraces() {}

    /** Paints the window anew after each menu. */
    static void wipe(Shell window) {
        Display display = window.getDisplay();
        display.addFilter(SWT.Hide, hidden -> {
            if (hidden.widget instanceof Menu) {
                display.timerExec(AFTER, () -> paint(window));
            }
        });
    }

    private static void paint(Shell window) {
        if (!window.isDisposed()) {
            Point size = window.getSize();
            window.redraw(0, 0, size.x, size.y, true);
        }
    }
}
