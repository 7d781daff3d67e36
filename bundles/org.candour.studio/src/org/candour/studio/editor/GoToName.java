// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.List;
import org.candour.studio.files.Opening;
import org.candour.studio.session.Session;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.Location;

/** Goes to where the name at the caret is given. */
public final class GoToName extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ReportEditor.of(event).ifPresent(editor -> {
            List<? extends Location> places = Links.places(editor.text(), editor.caret());
            if (!places.isEmpty()) {
                Opening.open(Session.path(places.get(0).getUri()), places.get(0).getRange());
            }
        });
        return null;
    }
}
