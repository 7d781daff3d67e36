// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers what could be written at the caret: of itself after @ and {, elsewhere when it is asked for. */
public final class Completion implements IContentAssistProcessor {

    private static final char[] OF_ITSELF = {'@', '{'};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        Optional<OpenText> text = Session.get().texts().of(viewer.getDocument());
        if (text.isEmpty()) {
            return new ICompletionProposal[0];
        }
        CompletionParams params = new CompletionParams(
                Session.name(text.get().file()), Places.position(text.get().document(), offset));
        Either<List<CompletionItem>, CompletionList> answer =
                Session.soon(Session.get().ask().completion(params), Either.forLeft(List.of()));
        List<CompletionItem> items = new ArrayList<>(
                answer.isLeft() ? answer.getLeft() : answer.getRight().getItems());
        items.sort(Comparator.comparing(Completion::rank));
        IDocument document = text.get().document();
        // Offered is what fits what has been typed; what goes on from it comes first.
        return items.stream()
                .map(item -> CompletionProposal.of(item, document, offset))
                .filter(proposal -> proposal.validate(document, offset, null))
                .sorted(Comparator.comparing(proposal -> !proposal.goesOn(document, offset)))
                .toArray(ICompletionProposal[]::new);
    }

    private static String rank(CompletionItem item) {
        return item.getSortText() == null ? item.getLabel() : item.getSortText();
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return OF_ITSELF.clone();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
