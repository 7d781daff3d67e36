// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.Locale;
import java.util.Optional;
import org.candour.studio.editing.Snippet;
import org.candour.studio.session.Places;
import org.candour.studio.words.Icons;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * One of the things that could be written.
 *
 * @param item what the server says of it
 * @param words what is inserted
 * @param from where what it replaces begins
 * @param asked where the caret stood when it was offered
 * @param length how much it replaces
 */
record CompletionProposal(CompletionItem item, String words, int from, int asked, int length)
        implements ICompletionProposal,
                ICompletionProposalExtension2,
                ICompletionProposalExtension3,
                ICompletionProposalExtension6 {

    static CompletionProposal of(CompletionItem item, IDocument document, int offset) {
        if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
            Position place =
                    Places.region(document, item.getTextEdit().getLeft().getRange());
            String words = item.getTextEdit().getLeft().getNewText();
            return new CompletionProposal(item, words, place.offset, offset, place.length);
        }
        String words = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
        return new CompletionProposal(item, words, offset, offset, 0);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int keys, int offset) {
        Snippet snippet =
                item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.of(words) : Snippet.plain(words);
        snippet.insert(viewer, from, Math.max(0, length + offset - asked));
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("The viewer is known, so the other form is called.");
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return typed(document, offset).filter(this::fits).isPresent();
    }

    private boolean fits(String typed) {
        return beginsWith(typed) || item.getLabel().toLowerCase(Locale.UK).contains(typed);
    }

    private boolean beginsWith(String typed) {
        return words.toLowerCase(Locale.UK).startsWith(typed)
                || item.getLabel().toLowerCase(Locale.UK).startsWith(typed);
    }

    /** Whether it goes on from what has been typed of it, rather than having that somewhere within. */
    boolean goesOn(IDocument document, int offset) {
        return typed(document, offset).filter(this::beginsWith).isPresent();
    }

    /** What has been typed of it, in small letters; nothing when the caret has left the place. */
    private Optional<String> typed(IDocument document, int offset) {
        try {
            return offset < from
                    ? Optional.empty()
                    : Optional.of(document.get(from, offset - from).toLowerCase(Locale.UK));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    @Override
    public void selected(ITextViewer viewer, boolean smart) {
        // Nothing is shown in the text before it is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        if (item.getDocumentation() == null) {
            return null;
        }
        return Explanation.html(
                item.getDocumentation().isLeft()
                        ? item.getDocumentation().getLeft()
                        : item.getDocumentation().getRight().getValue());
    }

    /** One that breaks long sentences at its edge, which the usual one does not. */
    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return shell -> new DefaultInformationControl(shell, false);
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return from;
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(item.getLabel());
        if (item.getDetail() != null) {
            shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    @Override
    public Image getImage() {
        if (item.getKind() == null) {
            return Icons.image("line");
        }
        return switch (item.getKind()) {
            case Snippet -> Icons.image("new");
            case Reference -> Icons.image("answer");
            case File -> Icons.image("file");
            default -> Icons.image("line");
        };
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
