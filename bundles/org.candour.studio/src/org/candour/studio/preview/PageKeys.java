// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do while the pages have the focus. */
final class PageKeys {
    private static final int LINE = 48;

    private final PagesCanvas canvas;
    private final PageScroll scroll;

    PageKeys(PagesCanvas canvas, PageScroll scroll) {
        this.canvas = canvas;
        this.scroll = scroll;
    }

    void listen() {
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.MouseWheel, this::wheeled);
        canvas.addListener(SWT.Traverse, event -> event.doit = isTab(event.detail));
    }

    private static boolean isTab(int traversal) {
        return traversal == SWT.TRAVERSE_TAB_NEXT || traversal == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.character != 0 ? event.character : event.keyCode, event.keyCode);
            return;
        }
        int page = canvas.getClientArea().height - LINE;
        switch (event.keyCode) {
            case SWT.PAGE_DOWN, SWT.SPACE -> scroll.by(page);
            case SWT.PAGE_UP -> scroll.by(-page);
            case SWT.ARROW_DOWN -> scroll.by(LINE);
            case SWT.ARROW_UP -> scroll.by(-LINE);
            case SWT.HOME -> scroll.jump(0);
            case SWT.END -> scroll.jump(canvas.column().height());
            case SWT.CR, SWT.KEYPAD_CR -> canvas.click(canvas.getClientArea().height / 3);
            default -> {}
        }
    }

    private void zoom(int character, int key) {
        if (character == '+' || character == '=' || key == SWT.KEYPAD_ADD || key == '+' || key == '=') {
            canvas.zoom(Zoom.larger(canvas.column().scale()));
        } else if (character == '-' || key == SWT.KEYPAD_SUBTRACT || key == '-') {
            canvas.zoom(Zoom.smaller(canvas.column().scale()));
        } else if (key == '0' || key == SWT.KEYPAD_0) {
            canvas.zoom(Zoom.WIDTH);
        }
    }

    private void wheeled(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            double scale = canvas.column().scale();
            canvas.zoom(event.count > 0 ? Zoom.larger(scale) : Zoom.smaller(scale));
            event.doit = false;
        }
    }
}
