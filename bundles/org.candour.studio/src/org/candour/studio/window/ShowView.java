// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
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

    @Override
    public void run() {
        try {
            window.getActivePage().showView(view);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
