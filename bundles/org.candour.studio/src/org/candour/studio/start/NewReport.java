// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Begins a new report. */
public final class NewReport extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new NewReportWizard().open();
        return null;
    }
}
