// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what something is called. */
final class Named extends AccessibleAdapter {

    private final Supplier<String> name;

    Named(Supplier<String> name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name.get();
    }
}
