// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.candour.studio.editing.Edits;
import org.candour.studio.words.Icons;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A remedy in the list of Ctrl+1. */
record RemedyProposal(CodeAction remedy) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        Edits.apply(remedy.getTitle(), remedy.getEdit());
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public String getDisplayString() {
        return remedy.getTitle();
    }

    @Override
    public Image getImage() {
        return Icons.image("fix");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
