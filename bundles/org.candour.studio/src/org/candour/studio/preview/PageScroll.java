// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;

/** Moves what a canvas shows: at once, or gliding where the eye should follow. */
final class PageScroll {
    private static final int LINE = 48;
    private static final int FRAME = 15;
    private static final int GLIDE = 160;
    /** Farther than so many heights of the canvas the eye cannot follow. */
    private static final int FARTHEST = 3;

    private final Canvas canvas;
    private final Runnable moved;
    private int gliding;

    PageScroll(Canvas canvas, Runnable moved) {
        this.canvas = canvas;
        this.moved = moved;
        for (ScrollBar bar : new ScrollBar[] {canvas.getVerticalBar(), canvas.getHorizontalBar()}) {
            bar.addListener(SWT.Selection, event -> {
                gliding++;
                moved.run();
            });
        }
    }

    /** The height in the column that is at the upper edge of the canvas. */
    int top() {
        return canvas.getVerticalBar().getSelection();
    }

    int left() {
        return canvas.getHorizontalBar().isVisible() ? canvas.getHorizontalBar().getSelection() : 0;
    }

    /** Says how large what is to be shown is. */
    void fit(int width, int height) {
        Rectangle area = canvas.getClientArea();
        set(canvas.getVerticalBar(), height, area.height);
        set(canvas.getHorizontalBar(), width, area.width);
        canvas.getHorizontalBar().setVisible(width > area.width);
    }

    private static void set(ScrollBar bar, int size, int shown) {
        int thumb = Math.max(1, Math.min(size, shown));
        int selection = Math.clamp(bar.getSelection(), 0, Math.max(0, size - thumb));
        bar.setValues(selection, 0, Math.max(1, size), thumb, LINE, Math.max(1, shown - LINE));
    }

    /** Moves at once. */
    void jump(int top) {
        gliding++;
        move(top);
    }

    /** Moves by some distance at once. */
    void by(int distance) {
        jump(top() + distance);
    }

    private void move(int top) {
        canvas.getVerticalBar().setSelection(Math.max(0, top));
        moved.run();
    }

    /** Moves so that the eye can follow. */
    void glide(int wanted) {
        ScrollBar bar = canvas.getVerticalBar();
        int to = Math.clamp(wanted, 0, Math.max(0, bar.getMaximum() - bar.getThumb()));
        int from = top();
        if (Math.abs(to - from) > FARTHEST * canvas.getClientArea().height) {
            jump(to);
            return;
        }
        int mine = ++gliding;
        long start = System.nanoTime();
        step(mine, start, from, to);
    }

    private void step(int mine, long start, int from, int to) {
        if (canvas.isDisposed() || mine != gliding) {
            return;
        }
        double share = Math.min(1, (System.nanoTime() - start) / 1e6 / GLIDE);
        double eased = 1 - Math.pow(1 - share, 3);
        move((int) Math.round(from + (to - from) * eased));
        if (share < 1) {
            Display.getCurrent().timerExec(FRAME, () -> step(mine, start, from, to));
        }
    }
}
