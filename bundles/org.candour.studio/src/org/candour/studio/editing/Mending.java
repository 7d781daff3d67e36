// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

/**
 * What Ctrl+1 proposes for the words at the caret.
 *
 * @param <M> the lines under words that it knows about
 */
public abstract class Mending<M extends MendableWords> implements IQuickAssistProcessor {

    private final Class<M> kind;

    /** Proposals for one kind of line under words. */
    protected Mending(Class<M> kind) {
        this.kind = kind;
    }

    /**
     * What can be done at a place.
     *
     * @param marks the lines under the words at the place; may be empty
     * @param offset the place in the text
     */
    protected abstract List<MendingProposal> proposals(OpenText text, List<M> marks, int offset);

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        int offset = context.getOffset();
        return Session.get()
                .texts()
                .of(context.getSourceViewer().getDocument())
                .map(text -> proposals(text, marksAt(text, offset), offset))
                .orElse(List.of())
                .toArray(ICompletionProposal[]::new);
    }

    private List<M> marksAt(OpenText text, int offset) {
        List<M> found = new ArrayList<>();
        Iterator<Annotation> marks = text.marks().getAnnotationIterator();
        while (marks.hasNext()) {
            Annotation mark = marks.next();
            Position place = text.marks().getPosition(mark);
            if (kind.isInstance(mark) && place != null && isAt(place, offset)) {
                found.add(kind.cast(mark));
            }
        }
        return found;
    }

    private static boolean isAt(Position place, int offset) {
        return place.offset <= offset && offset <= place.offset + place.length;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return kind.isInstance(annotation);
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
