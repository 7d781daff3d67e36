// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candour.studio.editing.Edits;
import org.candour.studio.session.Session;
import org.candour.studio.words.Icons;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Remedies in the list of problems. */
public final class ListRemedies implements IMarkerResolutionGenerator2 {

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Path file = Session.key(Path.of(marker.getResource().getLocationURI()));
        return problem(marker, file).stream()
                .flatMap(problem -> Remedies.in(file, problem.getRange(), List.of(problem)).stream())
                .map(Resolution::new)
                .toArray(IMarkerResolution[]::new);
    }

    /** What the server says now of the problem that was listed, which an edit may have moved. */
    private static Optional<Diagnostic> problem(IMarker marker, Path file) {
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 1) - 1;
        List<Diagnostic> same = Session.get().problems(file).stream()
                .filter(problem -> Wording.message(problem).equals(message))
                .toList();
        return same.stream()
                .filter(problem -> problem.getRange().getStart().getLine() == line)
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return true;
    }

    private record Resolution(CodeAction remedy) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return remedy.getTitle();
        }

        @Override
        public String getDescription() {
            return "";
        }

        @Override
        public Image getImage() {
            return Icons.image("fix");
        }

        @Override
        public void run(IMarker marker) {
            Edits.apply(remedy.getTitle(), remedy.getEdit());
        }
    }
}
