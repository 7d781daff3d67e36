// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.candour.publish.PageLook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
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

    private final Display display;
    private final IntConsumer arrived;
    private final Map<Integer, MadePage> made = new LinkedHashMap<>(16, 0.75f, true);
    private final Job painter = Job.createSystem("Painting pages", this::paintAll);
    private Optional<Printing> newest = Optional.empty();
    private long printings;
    private Optional<PageWish> wish = Optional.empty();
    private Optional<PageWish> underWay = Optional.empty();
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
    synchronized Optional<PageImage> of(int page) {
        return Optional.ofNullable(made.get(page)).map(MadePage::image);
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
        if (newest.filter(one -> one == printing).isEmpty()) {
            newest = Optional.of(printing);
            printings++;
        }
        PageWish all = new PageWish(printing, printings, pages, bounded, zoom);
        made.replaceAll((page, one) -> pages.contains(page) ? one : one.withoutLook());
        List<Integer> missing =
                pages.stream().filter(page -> !isMadeOrSoon(page, all)).toList();
        wish = missing.isEmpty() ? Optional.empty() : Optional.of(all.with(missing));
        if (wish.isPresent()) {
            painter.schedule();
        }
    }

    /** Whether nothing is wanted that is not there. */
    synchronized boolean areAllMade() {
        return wish.isEmpty() && underWay.isEmpty();
    }

    private boolean isMadeOrSoon(int page, PageWish all) {
        boolean soon =
                underWay.filter(one -> one.first() == page && one.isLike(all)).isPresent();
        return soon
                || Optional.ofNullable(made.get(page))
                        .filter(one -> one.fulfils(all))
                        .isPresent();
    }

    private IStatus paintAll(IProgressMonitor monitor) {
        for (Optional<PageWish> next = next(); next.isPresent() && !monitor.isCanceled(); next = next()) {
            PageWish one = next.get();
            PageLook look = one.printing().pages().look(one.first());
            if (!stays(look, one)) {
                PageImage image = new PageImage(display, one.printing().picture(look, one.scale()), one.zoom());
                keep(one.first(), new MadePage(image, one.number(), one.scale(), one.zoom(), Optional.of(look)));
            }
        }
        return Status.OK_STATUS;
    }

    /** The first page that is still wanted, which is then wanted no more. */
    private synchronized Optional<PageWish> next() {
        Optional<PageWish> now = wish;
        underWay = now;
        wish = now.filter(one -> one.pages().size() > 1)
                .map(one -> one.with(one.pages().subList(1, one.pages().size())));
        return disposed ? Optional.empty() : now;
    }

    /** Whether a page looks as before, so that its picture holds for the new printing too. */
    private synchronized boolean stays(PageLook look, PageWish wish) {
        Optional<MadePage> same = Optional.ofNullable(made.get(wish.first())).filter(one -> one.looksAs(look, wish));
        same.ifPresent(one -> made.put(wish.first(), one.in(wish)));
        return same.isPresent();
    }

    private void keep(int page, MadePage one) {
        List<PageImage> old = new ArrayList<>();
        synchronized (this) {
            if (disposed) {
                old.add(one.image());
            } else {
                Optional.ofNullable(made.put(page, one)).map(MadePage::image).ifPresent(old::add);
                old.addAll(surplus());
            }
        }
        if (!display.isDisposed()) {
            // What is on its way to the screen must not be disposed of before it is there.
            display.asyncExec(() -> {
                old.forEach(PageImage::dispose);
                arrived.accept(page);
            });
        }
    }

    /** What has to go, least recently wanted first; the page made last stays. */
    private List<PageImage> surplus() {
        List<PageImage> surplus = new ArrayList<>();
        long pixels =
                made.values().stream().mapToLong(one -> one.image().pixels()).sum();
        var eldest = made.entrySet().iterator();
        while (pixels > MOST_PIXELS && made.size() > 3) {
            MadePage one = eldest.next().getValue();
            pixels -= one.image().pixels();
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
