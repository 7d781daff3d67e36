// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.candour.studio.session.WindowThread;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.lsp4j.Diagnostic;

/** Underlines what is wrong in open texts, as soon as it is known. */
final class Underlining {

    private Underlining() {}

    /** Shows the present problems of a file, if it is open. Called from any thread. */
    static void show(Path file) {
        WindowThread.soon(() -> Session.get().texts().of(file).ifPresent(Underlining::show));
    }

    private static void show(OpenText text) {
        IAnnotationModel marks = text.marks();
        if (marks == null) {
            return;
        }
        Map<Diagnostic, UnderlinedProblem> before = new HashMap<>();
        List<Annotation> gone = new ArrayList<>();
        marks.getAnnotationIterator().forEachRemaining(mark -> {
            if (mark instanceof UnderlinedProblem problem && before.put(problem.diagnostic(), problem) != null) {
                gone.add(problem);
            }
        });
        Map<Annotation, Position> fresh = new HashMap<>();
        for (Diagnostic diagnostic : Session.get().problems(text.file())) {
            Position place = visible(Places.region(text.document(), diagnostic.getRange()));
            UnderlinedProblem shown = before.remove(diagnostic);
            if (shown == null || !place.equals(marks.getPosition(shown))) {
                fresh.put(new UnderlinedProblem(diagnostic), place);
                if (shown != null) {
                    gone.add(shown);
                }
            }
        }
        gone.addAll(before.values());
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            ((IAnnotationModelExtension) marks).replaceAnnotations(gone.toArray(Annotation[]::new), fresh);
        }
    }

    /** A place of no length could not be underlined. */
    private static Position visible(Position place) {
        if (place.length == 0) {
            place.offset = Math.max(0, place.offset - 1);
            place.length = 1;
        }
        return place;
    }
}
