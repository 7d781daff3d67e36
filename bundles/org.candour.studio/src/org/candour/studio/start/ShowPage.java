// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the page whose name the command's identity ends with. */
public final class ShowPage extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        String command = event.getCommand().getId();
        ReadingPage.show(command.substring(command.lastIndexOf('.') + 1));
        return null;
    }
}
