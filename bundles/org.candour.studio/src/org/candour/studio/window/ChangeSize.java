// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.look.ReadingFont;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Makes the letters of reports larger or smaller. */
public final class ChangeSize extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ReadingFont.resize(event.getCommand().getId().endsWith("larger") ? 1 : -1);
        return null;
    }
}
