// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.nio.file.Path;
import org.candour.studio.words.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;

/** Asks for a report file and opens it. */
public final class OpenReport extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        FileDialog dialog = new FileDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.OPEN);
        dialog.setText(Words.text("open.title"));
        dialog.setFilterNames(new String[] {Words.text("open.reports"), Words.text("open.all")});
        dialog.setFilterExtensions(new String[] {"*.inspection", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            Opening.open(Path.of(chosen));
        }
        return null;
    }
}
