// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.Optional;
import org.candour.studio.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The table and the picture side by side; the table alone where there is no room for both, until somebody chooses. */
final class ThreadHalves {

    private static final int ROOM_FOR_BOTH = 1000;

    private final SashForm halves;
    private final Control table;
    private final Button withPicture;
    private Optional<Boolean> chosen = Optional.empty();

    /**
     * @param halves holds both
     * @param table the one that is always shown
     * @param bar where the box stands that shows and hides the picture
     */
    ThreadHalves(SashForm halves, Control table, Composite bar) {
        this.halves = halves;
        this.table = table;
        withPicture = new Button(bar, SWT.CHECK);
        withPicture.setText(Words.text("thread.withPicture"));
        withPicture.addListener(SWT.Selection, event -> {
            chosen = Optional.of(withPicture.getSelection());
            arrange();
        });
        halves.setWeights(3, 2);
        halves.addListener(SWT.Resize, event -> arrange());
    }

    private void arrange() {
        boolean both = chosen.orElseGet(() -> halves.getClientArea().width >= ROOM_FOR_BOTH);
        withPicture.setSelection(both);
        Control alone = both ? null : table;
        if (halves.getMaximizedControl() != alone) {
            halves.setMaximizedControl(alone);
        }
    }
}
