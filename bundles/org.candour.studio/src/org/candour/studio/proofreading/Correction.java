// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import org.candour.studio.words.Icons;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something to be done about a misspelt word. */
record Correction(String words, Runnable work) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        work.run();
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
        return words;
    }

    @Override
    public Image getImage() {
        return Icons.image("word");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
