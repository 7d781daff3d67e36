// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Shows a view and goes to it. */
final class ShowView extends Action {

    private final IWorkbenchWindow window;
    private final String view;

    ShowView(IWorkbenchWindow window, String view, String name) {
        super(Words.text(name));
        this.window = window;
        this.view = view;
        setId(view + ".show");
    }

    private static void repaint(Shell shell) {
        if (!shell.isDisposed()) {
            Point size = shell.getSize();
            shell.redraw(0, 0, size.x, size.y, true);
        }
    }

    @Override
    public void run() {
        try {
            window.getActivePage().showView(view);
            // Where the menu lay nothing is painted while views change, and without a compositor its picture would
            // stay.
            Shell shell = window.getShell();
            shell.getDisplay().asyncExec(() -> repaint(shell));
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
