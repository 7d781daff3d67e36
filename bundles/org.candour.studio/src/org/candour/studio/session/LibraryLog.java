// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Hands the warnings and errors of the libraries that read reports on to the log of the studio. Left to themselves they
 * have no log at all, and complain of that to whoever started the studio from a terminal.
 */
final class LibraryLog extends AppenderSkeleton {

    private LibraryLog() {}

    /** From now on nothing they warn of is lost. */
    static void begin() {
        Logger libraries = Logger.getRootLogger();
        libraries.setLevel(Level.WARN);
        libraries.addAppender(new LibraryLog());
    }

    @Override
    protected void append(LoggingEvent event) {
        int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
        Throwable cause = event.getThrowableInformation() == null
                ? null
                : event.getThrowableInformation().getThrowable();
        ILog.get().log(new Status(severity, event.getLoggerName(), event.getRenderedMessage(), cause));
    }

    @Override
    public void close() {
        // The log of the studio stays open as long as the studio.
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
