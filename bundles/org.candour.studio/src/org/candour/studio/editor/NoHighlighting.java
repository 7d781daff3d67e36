// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** Stands in for the platform's highlighting of equal words, which in prose would mark every other "the". */
public final class NoHighlighting implements IReconciler {

    @Override
    public void install(ITextViewer viewer) {
        // Marks nothing.
    }

    @Override
    public void uninstall() {
        // Marked nothing.
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
