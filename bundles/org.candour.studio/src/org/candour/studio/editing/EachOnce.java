// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewerExtension3;

/**
 * What Ctrl+1 offers, each thing once. A problem that is listed is underlined as well: the platform offers the remedies
 * of the list all along its line, and ours are offered under its words.
 *
 * @param all everything that proposes something
 */
public record EachOnce(IQuickAssistProcessor all) implements IQuickAssistProcessor {

    /** From now on nothing is offered twice in a viewer. */
    public static void in(ITextViewer viewer) {
        if (viewer instanceof ISourceViewerExtension3 mendable && mendable.getQuickAssistAssistant() != null) {
            IQuickAssistAssistant assistant = mendable.getQuickAssistAssistant();
            assistant.setQuickAssistProcessor(new EachOnce(assistant.getQuickAssistProcessor()));
        }
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ICompletionProposal[] offered = all.computeQuickAssistProposals(context);
        if (offered == null) {
            return null;
        }
        Map<String, ICompletionProposal> once = new LinkedHashMap<>();
        for (ICompletionProposal proposal : offered) {
            // Ours come last, and are for the words at the caret: they stay.
            once.put(proposal.getDisplayString(), proposal);
        }
        return once.values().toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return all.canFix(annotation);
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return all.canAssist(context);
    }

    @Override
    public String getErrorMessage() {
        return all.getErrorMessage();
    }
}
