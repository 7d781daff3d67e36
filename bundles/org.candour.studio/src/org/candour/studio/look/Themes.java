// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme of the window. */
public final class Themes {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {}

    /** Whether the dark theme is on. */
    public static boolean isDark() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        ITheme theme = engine().getActiveTheme();
        return theme != null && DARK.equals(theme.getId());
    }

    /** Changes from light to dark or back. Kept for the next start. */
    public static void change() {
        engine().setTheme(isDark() ? LIGHT : DARK, true);
        Looks.changed();
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
