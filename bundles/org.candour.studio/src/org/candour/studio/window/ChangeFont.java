// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.look.ReadingFont;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Changes from the font of books to the one of typewriters or back. */
public final class ChangeFont extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ReadingFont.change();
        return null;
    }
}
