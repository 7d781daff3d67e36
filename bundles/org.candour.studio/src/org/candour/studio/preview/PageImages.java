// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.candour.publish.PagePicture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/**
 * The pictures of the pages in sight, made in the background. Until a new one is there the last one stays, and those
 * that were not wanted for longest are let go.
 */
final class PageImages {
    /** All pictures together have at most so many pixels, four bytes each, unless those in sight have more. */
    private static final long MOST_PIXELS = 20_000_000;
    /** A page has at most so many; beyond, it is shown enlarged. */
    private static final double MOST_ON_PAGE = 12_000_000;

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    /** A picture and what it was made of. */
    private record Made(Image image, Printing printing, double scale, long pixels) {}

    /** What is wanted: pages of a printing at a scale. */
    private record Wish(Printing printing, List<Integer> pages, double scale, int zoom) {}

    private final Display display;
    private final IntConsumer arrived;
    private final Map<Integer, Made> made = new LinkedHashMap<>(16, 0.75f, true);
    private final Job painter = Job.createSystem("Painting pages", this::paintAll);
    private Optional<Wish> wish = Optional.empty();
    private Optional<Wish> underWay = Optional.empty();
    private boolean disposed;

    /**
     * Pictures for a display.
     *
     * @param arrived is told on its thread the number of each page that has got a new picture
     */
    PageImages(Display display, IntConsumer arrived) {
        this.display = display;
        this.arrived = arrived;
    }

    /** The last picture of a page, perhaps of another size or an earlier time. */
    synchronized Optional<Image> of(int page) {
        return Optional.ofNullable(made.get(page)).map(Made::image);
    }

    /**
     * Says which pages are in sight; wishes said before are forgotten.
     *
     * @param pages their numbers, those wanted first first
     * @param scale units of the screen for a point
     * @param zoom pixels for a hundred units of the screen
     */
    synchronized void want(Printing printing, List<Integer> pages, double scale, int zoom) {
        double pixels = scale * zoom / 100;
        double area = printing.pages().width() * printing.pages().height() * pixels * pixels;
        double bounded = area > MOST_ON_PAGE ? pixels * Math.sqrt(MOST_ON_PAGE / area) : pixels;
        List<Integer> missing = pages.stream()
                .filter(page -> !isMadeOrSoon(page, printing, bounded))
                .toList();
        wish = missing.isEmpty() ? Optional.empty() : Optional.of(new Wish(printing, missing, bounded, zoom));
        if (wish.isPresent()) {
            painter.schedule();
        }
    }

    private boolean isMadeOrSoon(int page, Printing printing, double scale) {
        Made there = made.get(page);
        boolean soon = underWay.filter(one -> one.printing() == printing && one.scale() == scale)
                .filter(one -> one.pages().getFirst() == page)
                .isPresent();
        return soon || there != null && there.printing() == printing && there.scale() == scale;
    }

    private IStatus paintAll(IProgressMonitor monitor) {
        for (Optional<Wish> next = next(); next.isPresent() && !monitor.isCanceled(); next = next()) {
            Wish one = next.get();
            int page = one.pages().getFirst();
            PagePicture picture = one.printing().picture(page, one.scale());
            Image image = image(picture, one.zoom());
            keep(page, new Made(image, one.printing(), one.scale(), (long) picture.width() * picture.height()));
        }
        return Status.OK_STATUS;
    }

    /** The first page that is still wanted, which is then wanted no more. */
    private synchronized Optional<Wish> next() {
        Optional<Wish> now = wish;
        underWay = now;
        wish = now.filter(one -> one.pages().size() > 1)
                .map(one -> new Wish(
                        one.printing(), one.pages().subList(1, one.pages().size()), one.scale(), one.zoom()));
        return disposed ? Optional.empty() : now;
    }

    private Image image(PagePicture picture, int zoom) {
        ImageData data = new ImageData(picture.width(), picture.height(), 32, COLOURS);
        int at = 0;
        for (int pixel : picture.pixels()) {
            data.data[at + 1] = (byte) (pixel >> 16);
            data.data[at + 2] = (byte) (pixel >> 8);
            data.data[at + 3] = (byte) pixel;
            at += 4;
        }
        ImageDataProvider sizes = wanted -> wanted == zoom ? data : scaled(data, wanted, zoom);
        return new Image(display, sizes);
    }

    private static ImageData scaled(ImageData data, int wanted, int zoom) {
        return data.scaledTo(Math.max(1, data.width * wanted / zoom), Math.max(1, data.height * wanted / zoom));
    }

    private void keep(int page, Made one) {
        List<Image> old = new ArrayList<>();
        synchronized (this) {
            if (disposed) {
                old.add(one.image());
            } else {
                Optional.ofNullable(made.put(page, one)).map(Made::image).ifPresent(old::add);
                old.addAll(surplus());
            }
        }
        if (!display.isDisposed()) {
            // What is on its way to the screen must not be disposed of before it is there.
            display.asyncExec(() -> {
                old.forEach(Image::dispose);
                arrived.accept(page);
            });
        }
    }

    /** What has to go, least recently wanted first; the page made last stays. */
    private List<Image> surplus() {
        List<Image> surplus = new ArrayList<>();
        long pixels = made.values().stream().mapToLong(Made::pixels).sum();
        var eldest = made.entrySet().iterator();
        while (pixels > MOST_PIXELS && made.size() > 3) {
            Made one = eldest.next().getValue();
            pixels -= one.pixels();
            surplus.add(one.image());
            eldest.remove();
        }
        return surplus;
    }

    /** Lets all go. */
    synchronized void dispose() {
        disposed = true;
        wish = Optional.empty();
        made.values().forEach(one -> one.image().dispose());
        made.clear();
    }
}
