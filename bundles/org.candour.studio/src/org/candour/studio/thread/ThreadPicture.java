// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadRow;
import org.candour.studio.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The thread as a picture: AFIs on the left, what answers them on the right, lines between. The table says the same in
 * words and is the way for those who do not use a mouse.
 */
final class ThreadPicture {

    private final ScrolledComposite frame;
    private final Canvas canvas;
    private final Consumer<ThreadRow> select;
    private final Consumer<ThreadEnd> open;
    private List<ThreadRow> rows = List.of();
    private Optional<ThreadRow> selected = Optional.empty();
    private ThreadLayout layout = ThreadLayout.of(List.of(), 0);

    /**
     * @param select is told the line of what is clicked
     * @param open is told what is double-clicked
     */
    ThreadPicture(Composite parent, Consumer<ThreadRow> select, Consumer<ThreadEnd> open) {
        this.select = select;
        this.open = open;
        frame = new ScrolledComposite(parent, SWT.V_SCROLL);
        frame.setExpandHorizontal(true);
        canvas = new Canvas(frame, SWT.DOUBLE_BUFFERED);
        canvas.setData("org.eclipse.e4.ui.css.id", "candour-thread");
        frame.setContent(canvas);
        frame.getVerticalBar().setIncrement(ThreadLayout.STEP);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> arrange());
        canvas.addListener(
                SWT.MouseDown, event -> at(event).flatMap(this::rowOf).ifPresent(this.select));
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(this.open));
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.getAccessible().addAccessibleListener(new Named(() -> Words.text("thread.picture")));
    }

    /** Shows lines. */
    void show(List<ThreadRow> shown) {
        rows = shown;
        arrange();
        canvas.redraw();
    }

    /** Brings out a line. */
    void select(Optional<ThreadRow> row) {
        selected = row;
        row.ifPresent(this::reveal);
        canvas.redraw();
    }

    void refresh() {
        canvas.redraw();
    }

    private void arrange() {
        layout = ThreadLayout.of(rows, canvas.getSize().x);
        if (canvas.getSize().y != layout.height()) {
            canvas.setSize(canvas.getSize().x, layout.height());
            frame.setMinHeight(layout.height());
        }
    }

    private void reveal(ThreadRow row) {
        Rectangle box = row.afi().or(row::answer).map(layout::box).orElse(null);
        if (box != null) {
            int top = frame.getOrigin().y;
            int seen = frame.getClientArea().height;
            if (box.y < top || box.y + box.height > top + seen) {
                frame.setOrigin(0, Math.max(0, box.y - seen / 2));
            }
        }
    }

    private Optional<ThreadEnd> at(Event event) {
        return Stream.concat(layout.afis().entrySet().stream(), layout.answers().entrySet().stream())
                .filter(box -> box.getValue().contains(new Point(event.x, event.y)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<ThreadRow> rowOf(ThreadEnd end) {
        return rows.stream()
                .filter(row -> row.afi().filter(end::equals).isPresent()
                        || row.answer().filter(end::equals).isPresent())
                .findFirst();
    }

    private void hover(Event event) {
        Optional<ThreadEnd> end = at(event);
        String words = end.map(one -> one.label() + "\n" + one.words()).orElse(null);
        if (!Objects.equals(words, canvas.getToolTipText())) {
            canvas.setToolTipText(words);
        }
        canvas.setCursor(end.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void paint(Event event) {
        new ThreadPainter(event.gc, canvas.getClientArea(), layout, selected).paint(rows);
    }
}
