// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.nio.file.Path;
import java.util.List;
import org.candour.studio.files.Opening;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lists where the name at the caret is used, and goes to the place chosen. */
public final class FindUses extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ReportEditor.of(event).ifPresent(FindUses::find);
        return null;
    }

    private static void find(ReportEditor editor) {
        ReferenceParams params = new ReferenceParams(
                Session.name(editor.text().file()),
                Places.position(editor.text().document(), editor.caret()),
                new ReferenceContext(true));
        List<? extends Location> places = Session.soon(Session.get().ask().references(params), List.<Location>of());
        Shell shell = editor.part().getSite().getShell();
        if (places.isEmpty()) {
            MessageDialog.openInformation(shell, Words.text("uses.title"), Words.text("uses.none"));
            return;
        }
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(FindUses::label));
        dialog.setTitle(Words.text("uses.title"));
        dialog.setMessage(Words.text("uses.choose", places.size()));
        dialog.setElements(places.toArray());
        dialog.setMultipleSelection(false);
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Location chosen) {
            Opening.open(Session.path(chosen.getUri()), chosen.getRange());
        }
    }

    private static String label(Object place) {
        Location location = (Location) place;
        Path file = Session.path(location.getUri());
        return Words.text(
                "uses.place", file.getFileName(), location.getRange().getStart().getLine() + 1);
    }
}
