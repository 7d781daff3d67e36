// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * The way to the screen. The workbench tells it at each start whether windows are to be dark; GTK then reads all of its
 * theme twice, even if nothing changes.
 */
final class Screen extends Display {

    private final boolean asksInVain = "gtk".equals(SWT.getPlatform());
    private boolean dark = isSystemDarkTheme();

    @Override
    public void setDarkThemePreferred(boolean preferred) {
        if (asksInVain && preferred == dark) {
            return;
        }
        dark = preferred;
        super.setDarkThemePreferred(preferred);
    }

    @Override
    protected void checkSubclass() {
        // What is overridden here is open to the public.
    }
}
