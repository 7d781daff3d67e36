// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Shows the welcome page. */
public final class Welcome extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        show();
        return null;
    }

    /** Shows it in the window. */
    public static void show() {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.openEditor(new WelcomeInput(), WelcomePage.ID);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
