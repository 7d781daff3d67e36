// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.candour.studio.look.Looks;
import org.candour.studio.look.Sheet;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** The look of the sheet itself: its ground, its ink, the space around the words and between the lines. */
final class Dress {

    private static final int MARGIN = 28;
    private static final int LEADING = 4;
    private static final String INDENT = "    ";

    private final ITextViewer viewer;

    Dress(ITextViewer viewer) {
        this.viewer = viewer;
    }

    void put() {
        StyledText sheet = viewer.getTextWidget();
        // The editor sets its own font after this. Ours comes with the size of the sheet, before words are measured;
        // and
        // once more at the end, should the editor have set anything still later.
        sheet.addListener(SWT.Resize, new Listener() {
            @Override
            public void handleEvent(Event event) {
                sheet.removeListener(SWT.Resize, this);
                put(sheet);
            }
        });
        Display display = sheet.getDisplay();
        display.asyncExec(() -> put(sheet));
        Runnable again = () -> put(sheet);
        Looks.onChange(again);
        sheet.addDisposeListener(event -> Looks.endOnChange(again));
    }

    /** Prose that wraps goes on below itself, as far in as its own indentation. */
    private static int indentation(StyledText sheet) {
        GC gc = new GC(sheet);
        try {
            return gc.textExtent(INDENT).x;
        } finally {
            gc.dispose();
        }
    }

    private static void put(StyledText sheet) {
        if (sheet.isDisposed()) {
            return;
        }
        Sheet.dress(sheet, LEADING);
        sheet.setWrapIndent(indentation(sheet));
        // All lines are measured anew, even if nothing changes.
        if (sheet.getLeftMargin() != MARGIN) {
            sheet.setMargins(MARGIN, 0, MARGIN, 0);
        }
    }
}
