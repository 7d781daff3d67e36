// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import org.candour.publish.thread.ThreadRow;
import org.candour.studio.look.Look;
import org.candour.studio.look.Looks;
import org.eclipse.swt.graphics.Color;

/** The colours of the thread, each at least 4.5 to 1 on the ground of the present theme. */
final class ThreadColours {

    private static final Color GAP_ON_LIGHT = new Color(0xB3, 0x26, 0x1E);
    private static final Color GAP_ON_DARK = new Color(0xFF, 0x9A, 0x8F);

    private ThreadColours() {}

    static Color gap() {
        return Looks.isDark() ? GAP_ON_DARK : GAP_ON_LIGHT;
    }

    static Color of(ThreadRow.State state) {
        Look look = Looks.present();
        return switch (state) {
            case BROKEN -> gap();
            case OPEN -> look.quiet();
            case WHOLE -> look.strength();
        };
    }
}
