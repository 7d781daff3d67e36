// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import org.candour.publish.thread.ThreadRow;
import org.candour.studio.look.Look;
import org.candour.studio.look.Looks;
import org.eclipse.swt.graphics.Color;

/** The colours of the thread in the present look. */
final class ThreadColours {

    private ThreadColours() {}

    static Color gap() {
        return Looks.present().gap();
    }

    static Color of(ThreadRow.State state) {
        Look look = Looks.present();
        return switch (state) {
            case BROKEN -> look.gap();
            case OPEN -> look.quiet();
            case WHOLE -> look.strength();
        };
    }
}
