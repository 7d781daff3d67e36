// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

/** Lets chapters, areas and findings be folded away. */
public final class Folding implements IReconciler {

    private ProjectionViewer viewer;
    private ViewedText viewed;

    @Override
    public void install(ITextViewer installed) {
        if (installed instanceof ProjectionViewer folding) {
            viewer = folding;
            viewed = new ViewedText(folding, this::ask);
        }
    }

    @Override
    public void uninstall() {
        if (viewed != null) {
            viewed.end();
        }
    }

    private void ask() {
        viewed.text().ifPresent(text -> {
            long stamp = text.stamp();
            Session.get()
                    .ask()
                    .foldingRange(new FoldingRangeRequestParams(Session.name(text.file())))
                    .thenAccept(ranges -> viewed.ifUnchanged(text, stamp, () -> show(ranges)));
        });
    }

    private void show(List<FoldingRange> ranges) {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        Map<Position, Annotation> wanted = new HashMap<>();
        for (FoldingRange range : ranges) {
            place(viewer.getDocument(), range).ifPresent(place -> wanted.put(place, new ProjectionAnnotation()));
        }
        List<Annotation> gone = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(fold -> {
            if (wanted.remove(model.getPosition(fold)) == null) {
                gone.add(fold);
            }
        });
        Map<Annotation, Position> fresh = new HashMap<>();
        wanted.forEach((place, fold) -> fresh.put(fold, place));
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, null);
        }
    }

    private static Optional<Position> place(IDocument document, FoldingRange range) {
        try {
            int from = document.getLineOffset(range.getStartLine());
            int to = document.getLineOffset(range.getEndLine()) + document.getLineLength(range.getEndLine());
            return range.getEndLine() > range.getStartLine()
                    ? Optional.of(new Position(from, to - from))
                    : Optional.empty();
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
