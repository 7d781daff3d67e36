// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editing;

import org.candour.studio.words.Icons;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * Something to be done, in the list of Ctrl+1.
 *
 * @param words what is done
 * @param icon the name of its icon
 * @param work does it
 */
public record MendingProposal(String words, String icon, Runnable work) implements ICompletionProposal {

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
        return Icons.image(icon);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
