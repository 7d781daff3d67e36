// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Says what Candour is. */
public final class About extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new AboutBox(HandlerUtil.getActiveShell(event)).open();
        return null;
    }
}
