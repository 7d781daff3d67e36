// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.candour.publish.PagePlace;
import org.candour.publish.PreviewPages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows pages one below the other on a ground that fits the theme. */
final class PagesCanvas extends Canvas {
    private static final int BAR = 4;
    private static final int SHADOW = 4;

    private final PageImages images;
    private final PageScroll scroll;
    private Optional<Printing> printing = Optional.empty();
    private Optional<PagePlace> marked = Optional.empty();
    private PageColumn column = new PageColumn(0, 1, 1, 1);
    private Zoom zoom = Zoom.WIDTH;
    private BiConsumer<Integer, Double> clicked = (page, points) -> {};
    private Runnable moved = () -> {};
    /** Pixels for a hundred units of the screen; to ask for it means to wait for the screen. */
    private int pixels;

    PagesCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_REDRAW_RESIZE);
        images = new PageImages(getDisplay(), this::redrawIfInSight);
        scroll = new PageScroll(this, this::hasMoved);
        pixels = getMonitor().getZoom();
        addPaintListener(event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.ZoomChanged, event -> pixels = getMonitor().getZoom());
        addListener(SWT.Resize, event -> {
            pixels = getMonitor().getZoom();
            arrange();
        });
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                click(event.y);
            }
        });
        addDisposeListener(event -> images.dispose());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        new PageKeys(this, scroll).listen();
        new PageAccess(this).listen();
    }

    /** Is told the page and the height on it in points when somebody clicks on a page. */
    void onClick(BiConsumer<Integer, Double> listener) {
        clicked = listener;
    }

    /** Is told when other pages come into sight. */
    void onMove(Runnable listener) {
        moved = listener;
    }

    /** Shows other pages; what is at the upper edge stays there as far as it can be found again. */
    void show(Printing next) {
        checkWidget();
        Optional<PagePlace> kept = printing.flatMap(before -> samePlace(before.pages(), next.pages()));
        int offset = kept.map(place -> column.down(currentTopPage(), topPoints()) - scroll.top())
                .orElse(0);
        printing = Optional.of(next);
        arrange();
        kept.ifPresent(place -> scroll.jump(column.down(place.page(), place.y() + place.height()) - offset));
        redraw();
    }

    /** Where what is now at the upper edge stands on other pages. */
    private Optional<PagePlace> samePlace(PreviewPages before, PreviewPages after) {
        int page = currentTopPage();
        double points = topPoints();
        Optional<PagePlace> same =
                before.written(page, points).flatMap(written -> after.placeOf(written.file(), written.offset()));
        // What stands in a list leads to its own place, which may be far away; then the page stays.
        return same.filter(place -> Math.abs(place.page() - page) <= 1)
                .map(place -> new PagePlace(place.page(), 0, place.y(), 0, place.height()))
                .filter(place -> before.placeOf(
                                before.written(page, points).get().file(),
                                before.written(page, points).get().offset())
                        .filter(old -> old.page() == page && Math.abs(old.y() + old.height() - points) < 60)
                        .isPresent());
    }

    private int currentTopPage() {
        return column.pageAt(scroll.top());
    }

    private double topPoints() {
        return column.points(currentTopPage(), scroll.top());
    }

    Optional<Printing> printing() {
        return printing;
    }

    PageColumn column() {
        return column;
    }

    /** The page that most of what is in sight belongs to, and at the end the last; 1 when there are none. */
    int currentPage() {
        int tall = getClientArea().height;
        boolean atEnd = scroll.top() > 0 && scroll.top() + tall >= column.height();
        return atEnd ? column.count() : column.pageAt(scroll.top() + tall / 3);
    }

    void zoom(Zoom next) {
        int page = column.pageAt(scroll.top() + getClientArea().height / 2);
        double points = column.points(page, scroll.top() + getClientArea().height / 2);
        zoom = next;
        arrange();
        scroll.jump(column.down(page, points) - getClientArea().height / 2);
        redraw();
    }

    Zoom zoom() {
        return zoom;
    }

    /** Goes to the upper edge of a page. */
    void goTo(int page) {
        scroll.glide(column.top(Math.clamp(page, 1, Math.max(1, column.count()))) - PageColumn.GAP / 2);
    }

    /**
     * Marks a place with a bar.
     *
     * @param reveal whether to bring it into sight
     */
    void mark(PagePlace place, boolean reveal) {
        if (reveal && !isInSight(place)) {
            scroll.glide(column.down(place.page(), place.y() + place.height()) - getClientArea().height / 3);
        }
        if (marked.filter(place::equals).isEmpty()) {
            marked.ifPresent(this::redrawBar);
            marked = Optional.of(place);
            redrawBar(place);
        }
    }

    private void redrawBar(PagePlace place) {
        Rectangle bar = bar(place, getClientArea());
        redraw(bar.x - 1, bar.y - 1, bar.width + 2, bar.height + 2, false);
    }

    /** Whether a place is in sight, not too near to the edges. */
    boolean isInSight(PagePlace place) {
        int tall = getClientArea().height;
        int top = column.down(place.page(), place.y() + place.height()) - scroll.top();
        int bottom = column.down(place.page(), place.y()) - scroll.top();
        return top >= tall / 10 && bottom <= tall - tall / 10;
    }

    /** The height of this canvas at which the middle of a place is now. */
    int heightOf(PagePlace place) {
        return column.down(place.page(), place.y() + place.height() / 2) - scroll.top();
    }

    /** Acts as if somebody had clicked at a height of this canvas. */
    void click(int y) {
        int down = scroll.top() + y;
        int page = column.pageAt(down);
        if (printing.isPresent()) {
            clicked.accept(page, column.points(page, down));
        }
    }

    private void arrange() {
        Rectangle area = getClientArea();
        column = printing.map(Printing::pages)
                .map(pages -> new PageColumn(
                        pages.count(),
                        pages.width(),
                        pages.height(),
                        zoom.scale(pages.width(), pages.height(), area.width, area.height)))
                .orElse(new PageColumn(0, 1, 1, 1));
        scroll.fit(column.width(), column.height());
    }

    private void hasMoved() {
        redraw();
        moved.run();
    }

    private void redrawIfInSight(int page) {
        if (!isDisposed()) {
            Rectangle sheet = sheet(page, getClientArea());
            redraw(sheet.x, sheet.y, sheet.width, sheet.height, false);
        }
    }

    private void paint(GC gc, Rectangle damage) {
        Rectangle area = getClientArea();
        gc.setBackground(ground());
        gc.fillRectangle(damage);
        if (printing.isEmpty()) {
            return;
        }
        int first = column.pageAt(scroll.top());
        int last = column.pageAt(scroll.top() + area.height);
        for (int page = first; page <= last; page++) {
            Rectangle sheet = sheet(page, area);
            paintShadow(sheet, gc);
            if (sheet.intersects(damage)) {
                paintPage(page, sheet, gc);
            }
        }
        marked.filter(place -> place.page() >= first && place.page() <= last)
                .ifPresent(place -> paintBar(place, gc, area));
        List<Integer> wanted = IntStream.concat(IntStream.rangeClosed(first, last), IntStream.of(last + 1, first - 1))
                .filter(page -> page >= 1 && page <= column.count())
                .boxed()
                .toList();
        images.want(printing.get(), wanted, column.scale(), pixels);
    }

    private int left(Rectangle area) {
        return Math.max(PageColumn.GAP, (area.width - column.pageWidth()) / 2) - scroll.left();
    }

    /** Where a page is on this canvas, in sight or not. */
    private Rectangle sheet(int page, Rectangle area) {
        return new Rectangle(left(area), column.top(page) - scroll.top(), column.pageWidth(), column.pageHeight());
    }

    private void paintShadow(Rectangle sheet, GC gc) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        for (int i = SHADOW; i > 0; i--) {
            gc.setAlpha(14);
            gc.fillRoundRectangle(
                    sheet.x - i + 1, sheet.y - i + 2, sheet.width + 2 * i - 2, sheet.height + 2 * i - 2, 2 * i, 2 * i);
        }
        gc.setAlpha(255);
    }

    private void paintPage(int page, Rectangle sheet, GC gc) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(sheet);
        images.of(page).ifPresent(image -> image.paint(sheet, gc));
    }

    /** Paints nothing for a place that is a whole page, such as the cover. */
    private void paintBar(PagePlace place, GC gc, Rectangle area) {
        if (place.height() == 0) {
            return;
        }
        Rectangle bar = bar(place, area);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setAntialias(SWT.ON);
        gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, BAR, BAR);
    }

    private Rectangle bar(PagePlace place, Rectangle area) {
        int top = column.down(place.page(), place.y() + place.height()) - scroll.top();
        int bottom = column.down(place.page(), place.y()) - scroll.top();
        int x = left(area) + (int) Math.round(place.x() * column.scale()) - 3 * BAR;
        return new Rectangle(x, top, BAR, Math.max(BAR, bottom - top));
    }

    /** A little darker than the ground of the theme, so that white paper stands out in light and in dark. */
    private Color ground() {
        Color theme = getBackground();
        return new Color(darker(theme.getRed()), darker(theme.getGreen()), darker(theme.getBlue()));
    }

    private static int darker(int part) {
        return part * 88 / 100;
    }
}
