// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The present look of reports, which follows the theme and the font. */
public final class Looks {

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private static Look present;

    private Looks() {}

    /** The look that goes with the present theme and font. For the thread of the window. */
    public static Look present() {
        if (present == null) {
            Fonts fonts = ReadingFont.fonts();
            present = isDark() ? Look.dark(fonts) : Look.light(fonts);
        }
        return present;
    }

    /** Whether the theme shows light words on a dark ground. */
    public static boolean isDark() {
        return Themes.isDark();
    }

    /** The theme or the font is another now. For the thread of the window. */
    public static void changed() {
        present = null;
        LISTENERS.forEach(Runnable::run);
    }

    /** Runs something after each change. */
    public static void onChange(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Ends {@link #onChange}. */
    public static void endOnChange(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
