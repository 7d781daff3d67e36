// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadRow;
import org.candour.studio.look.Look;
import org.candour.studio.look.Looks;
import org.candour.studio.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the picture of the thread, sharp at any scale since it is all lines and type. */
final class ThreadPainter {

    private static final int ROUND = 6;
    private static final int INSET = 8;
    private static final int HEAD = 10;
    private static final int FAINT = 90;
    private static final int FULL = 255;

    private final GC gc;
    private final Rectangle area;
    private final ThreadLayout layout;
    private final Optional<ThreadRow> selected;
    private final Look look = Looks.present();

    ThreadPainter(GC gc, Rectangle area, ThreadLayout layout, Optional<ThreadRow> selected) {
        this.gc = gc;
        this.area = area;
        this.layout = layout;
        this.selected = selected;
    }

    void paint(List<ThreadRow> rows) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(look.ground());
        gc.fillRectangle(area);
        if (rows.isEmpty()) {
            gc.setForeground(look.quiet());
            gc.drawText(Words.text("thread.empty"), INSET, INSET, true);
            return;
        }
        heads();
        rows.forEach(row -> line(row, false));
        selected.filter(rows::contains).ifPresent(row -> line(row, true));
        for (Map.Entry<ThreadEnd, Rectangle> afi : layout.afis().entrySet()) {
            box(afi.getKey(), afi.getValue(), stateOf(rows, afi.getKey()), "");
        }
        for (Map.Entry<ThreadEnd, Rectangle> answer : layout.answers().entrySet()) {
            box(answer.getKey(), answer.getValue(), stateOf(rows, answer.getKey()), date(rows, answer.getKey()));
        }
    }

    private void heads() {
        gc.setForeground(look.quiet());
        gc.drawText(Words.text("thread.afi"), HEAD, HEAD, true);
        layout.answers().values().stream()
                .findFirst()
                .ifPresent(box -> gc.drawText(Words.text("thread.answer"), box.x, HEAD, true));
    }

    /** Something is as badly off as the worst of its lines. */
    private static ThreadRow.State stateOf(List<ThreadRow> rows, ThreadEnd end) {
        return rows.stream()
                .filter(row -> row.afi().filter(end::equals).isPresent()
                        || row.answer().filter(end::equals).isPresent())
                .map(ThreadRow::state)
                .min(Enum::compareTo)
                .orElse(ThreadRow.State.WHOLE);
    }

    private static String date(List<ThreadRow> rows, ThreadEnd answer) {
        return rows.stream()
                .filter(row -> row.answer().filter(answer::equals).isPresent())
                .map(ThreadWords::contract)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .map(date -> Words.text("thread.date", date))
                .orElse("");
    }

    private void line(ThreadRow row, boolean chosen) {
        if (row.afi().isEmpty() || row.answer().isEmpty()) {
            return;
        }
        Rectangle from = layout.box(row.afi().get());
        Rectangle to = layout.box(row.answer().get());
        Path path = new Path(gc.getDevice());
        float x1 = from.x + from.width;
        float y1 = from.y + from.height / 2f;
        float x2 = to.x;
        float y2 = to.y + to.height / 2f;
        float bend = (x2 - x1) / 2;
        path.moveTo(x1, y1);
        path.cubicTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
        gc.setForeground(row.state() == ThreadRow.State.BROKEN ? ThreadColours.gap() : look.answer());
        gc.setAlpha(chosen || selected.isEmpty() ? FULL : FAINT);
        gc.setLineWidth(chosen ? 3 : 1);
        gc.drawPath(path);
        gc.setAlpha(FULL);
        gc.setLineWidth(1);
        path.dispose();
    }

    private void box(ThreadEnd end, Rectangle box, ThreadRow.State state, String below) {
        boolean chosen = selected.filter(row -> row.afi().filter(end::equals).isPresent()
                        || row.answer().filter(end::equals).isPresent())
                .isPresent();
        Color edge = state == ThreadRow.State.WHOLE ? kind(end) : ThreadColours.of(state);
        gc.setBackground(look.ground());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        gc.setForeground(edge);
        gc.setLineWidth(chosen ? 3 : 1);
        gc.setLineStyle(state == ThreadRow.State.WHOLE ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        words(ThreadWords.sign(state) + " " + label(end), end.words(), below, box, edge);
    }

    /** That it is an AFI, the head of the column says. */
    private static String label(ThreadEnd end) {
        return end.kind() == ThreadEnd.Kind.AFI && !end.name().isEmpty() ? end.name() : end.label();
    }

    private Color kind(ThreadEnd end) {
        return end.kind() == ThreadEnd.Kind.AFI ? look.afi() : look.answer();
    }

    private void words(String label, String words, String below, Rectangle box, Color colour) {
        int line = gc.textExtent(label).y;
        int height = below.isEmpty() ? line : 2 * line;
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(new Rectangle(box.x + INSET, box.y, box.width - 2 * INSET, box.height)));
        int y = box.y + (box.height - height) / 2;
        gc.setForeground(colour);
        gc.drawText(label, box.x + INSET, y, true);
        gc.setForeground(look.ink());
        gc.drawText(words, box.x + 2 * INSET + gc.textExtent(label).x, y, true);
        gc.setForeground(look.quiet());
        gc.drawText(below, box.x + INSET, y + line, true);
        gc.setClipping(before);
    }
}
