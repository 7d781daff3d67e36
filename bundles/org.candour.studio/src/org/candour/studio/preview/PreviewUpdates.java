// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.candour.language.ReportReading;
import org.candour.publish.PageLook;
import org.candour.publish.PagePicture;
import org.candour.publish.Preview;
import org.candour.publish.PreviewPages;
import org.candour.publish.PublicationException;
import org.candour.studio.session.FirstText;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Sets the report on pages in the background; a newer wish supersedes one that is still under way. */
final class PreviewUpdates {
    private record Printed(Preview preview, PreviewPages pages) implements Printing {
        @Override
        public PagePicture picture(PageLook look, double scale) {
            return preview.picture(look, scale);
        }
    }

    private final Consumer<Printing> done;
    private final Consumer<String> failed;
    private final AtomicInteger newest = new AtomicInteger();
    private final Job setter = Job.createSystem("Setting pages", this::set);
    private volatile Path wanted = Path.of("");

    /** Made by the job that sets pages, as it takes longer than the window's thread can wait. */
    private Preview preview;

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

    /** Asks for the pages of the report a file belongs to, as it stands in the editors. */
    void ask(Path file) {
        wanted = file;
        newest.incrementAndGet();
        FirstText.awaited().thenRun(setter::schedule);
    }

    /** Stops what is under way. */
    void stop() {
        newest.incrementAndGet();
        setter.cancel();
    }

    private IStatus set(IProgressMonitor monitor) {
        int mine = newest.get();
        Path file = wanted;
        if (preview == null) {
            preview = new Preview();
        }
        try {
            Preview.Manuscript manuscript =
                    Session.get().withReport(file, this::take).join();
            PreviewPages pages = preview.set(manuscript, () -> newest.get() != mine);
            // The first question is the slow one, and is better asked here.
            pages.placeOf(file, 0);
            done.accept(new Printed(preview, pages));
        } catch (CompletionException broken) {
            say(broken.getCause());
        } catch (CancellationException superseded) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException broken) {
            say(broken);
        }
        return Status.OK_STATUS;
    }

    private Preview.Manuscript take(ReportReading reading) {
        try {
            return preview.take(reading);
        } catch (PublicationException refused) {
            throw new CompletionException(refused);
        }
    }

    private void say(Throwable broken) {
        Throwable cause = broken instanceof CompletionException wrapped ? wrapped.getCause() : broken;
        if (cause instanceof PublicationException refused) {
            failed.accept(refused.getMessage());
        } else {
            // The author can do nothing about it, but must not lose sight of the text.
            ILog.of(PreviewUpdates.class).error("The pages could not be set.", cause);
            failed.accept(Words.text("pages.failed"));
        }
    }
}
