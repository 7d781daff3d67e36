// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;

/** Says above each AFI what answers it, and above each recommendation what it answers. */
public final class Lenses extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        Optional<OpenText> text = Session.get().texts().of(viewer.getDocument());
        if (text.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return Session.get()
                .ask()
                .codeLens(new CodeLensParams(Session.name(text.get().file())))
                .handle((lenses, overtaken) -> lenses == null ? List.of() : minings(viewer, lenses));
    }

    private List<? extends ICodeMining> minings(ITextViewer viewer, List<? extends CodeLens> lenses) {
        return lenses.stream()
                .filter(lens -> lens.getRange().getStart().getLine()
                        < viewer.getDocument().getNumberOfLines())
                .flatMap(lens -> mining(viewer, lens).stream())
                .toList();
    }

    private Optional<ICodeMining> mining(ITextViewer viewer, CodeLens lens) {
        try {
            int line = lens.getRange().getStart().getLine();
            LineHeaderCodeMining mining = new LineHeaderCodeMining(line, viewer.getDocument(), this) {};
            mining.setLabel(lens.getCommand().getTitle());
            return Optional.of(mining);
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
