// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.candour.publish.PagePicture;
import org.candour.publish.Preview;
import org.candour.publish.PreviewPages;
import org.candour.publish.PublicationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Sets the report on pages in the background; a newer wish supersedes one that is still under way. */
final class PreviewUpdates {
    /** A wish: the file at hand and the texts of all that are open. */
    private record Wish(Path file, Map<Path, String> texts) {}

    private record Printed(Preview preview, PreviewPages pages) implements Printing {
        @Override
        public PagePicture picture(int number, double scale) {
            return preview.picture(pages, number, scale);
        }
    }

    private final OpenReport report = new OpenReport();
    private final Preview preview = new Preview();
    private final Consumer<Printing> done;
    private final Consumer<String> failed;
    private final AtomicInteger newest = new AtomicInteger();
    private final Job setter = Job.createSystem("Setting pages", this::set);
    private Wish wish = new Wish(Path.of(""), Map.of());

    /**
     * Updates that tell their ends, on a thread of their own.
     *
     * @param done takes the pages
     * @param failed takes a full sentence that says why there are none
     */
    PreviewUpdates(Consumer<Printing> done, Consumer<String> failed) {
        this.done = done;
        this.failed = failed;
    }

    /** Asks for the pages of the report a file belongs to, with the texts of all files that are open. */
    synchronized void ask(Path file, Map<Path, String> texts) {
        wish = new Wish(file, texts);
        newest.incrementAndGet();
        setter.schedule();
    }

    /** Stops what is under way. */
    void stop() {
        newest.incrementAndGet();
        setter.cancel();
    }

    private synchronized Wish wish() {
        return wish;
    }

    private IStatus set(IProgressMonitor monitor) {
        int mine = newest.get();
        Wish now = wish();
        try {
            Preview.Manuscript manuscript = report.with(now.file(), now.texts(), reading -> {
                try {
                    return preview.take(reading);
                } catch (PublicationException refused) {
                    throw new Refused(refused);
                }
            });
            PreviewPages pages = preview.set(manuscript, () -> newest.get() != mine);
            // The first question is the slow one, and is better asked here.
            pages.placeOf(now.file(), 0);
            done.accept(new Printed(preview, pages));
        } catch (Refused refused) {
            failed.accept(refused.getCause().getMessage());
        } catch (CancellationException superseded) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException broken) {
            // The author can do nothing about it, but must not lose sight of the text.
            ILog.of(PreviewUpdates.class).error("The pages could not be set.", broken);
            failed.accept(Words.text("failed"));
        }
        return Status.OK_STATUS;
    }

    /** Carries the reason out of a reading. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(PublicationException reason) {
            super(reason);
        }
    }
}
