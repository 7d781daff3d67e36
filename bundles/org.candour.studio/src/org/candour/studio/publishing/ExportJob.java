// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.publishing;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.candour.publish.Progress;
import org.candour.publish.Publication;
import org.candour.publish.PublicationException;
import org.candour.publish.PublicationOptions;
import org.candour.studio.session.WindowThread;
import org.candour.studio.words.Words;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Writes a PDF in the background, with progress, and can be cancelled. */
public final class ExportJob extends Job {

    /** What all exports belong to. */
    public static final Object FAMILY = new Object();

    private final Path report;
    private final PublicationOptions options;

    /**
     * @param report the main file of the report, saved
     * @param options where the PDF goes
     */
    public ExportJob(Path report, PublicationOptions options) {
        super(Words.text("export.job", options.output().getFileName()));
        this.report = report;
        this.options = options;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), Progress.Stage.values().length);
        try {
            Publication.Outcome outcome = new Publication(options, new Stages(monitor)).publish(report);
            refreshFolder();
            WindowThread.soon(() -> ExportReport.show(outcome, report, options));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (PublicationException e) {
            WindowThread.soon(() -> ExportReport.showFailure(e.getMessage()));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private void refreshFolder() {
        for (IResource folder : ResourcesPlugin.getWorkspace()
                .getRoot()
                .findContainersForLocationURI(options.output().getParent().toUri())) {
            try {
                folder.refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException e) {
                ILog.get().log(e.getStatus());
            }
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    private static final class Stages implements Progress {
        private final IProgressMonitor monitor;
        private boolean begun;

        Stages(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void begin(Stage stage) {
            if (begun) {
                monitor.worked(1);
            }
            begun = true;
            monitor.subTask(stage.words());
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
