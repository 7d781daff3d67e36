// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.look.Themes;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Changes from light to dark or back. */
public final class ChangeTheme extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Themes.change();
        return null;
    }
}
