// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.log4j.Logger;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class LibraryLogTest {

    @Test
    void warningsAndErrorsOfLibrariesAreLoggedOnceAndChatterIsNot() {
        Session.get();
        List<IStatus> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status);
        IllegalStateException cause = new IllegalStateException("tried");
        Platform.addLogListener(listener);
        try {
            Logger library = Logger.getLogger("org.eclipse.xtext.tried");
            library.info("chatter");
            library.warn("odd");
            library.error("wrong", cause);
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(
                List.of("odd", "wrong"),
                logged.stream().map(IStatus::getMessage).toList());
        assertEquals(
                List.of(IStatus.WARNING, IStatus.ERROR),
                logged.stream().map(IStatus::getSeverity).toList());
        assertEquals(cause, logged.getLast().getException());
    }
}
