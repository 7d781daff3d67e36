// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/** Remedies where the caret stands, on Ctrl+1. */
public final class EditorRemedies implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        Optional<OpenText> text =
                Session.get().texts().of(context.getSourceViewer().getDocument());
        if (text.isEmpty()) {
            return new ICompletionProposal[0];
        }
        List<Diagnostic> problems = problemsAt(text.get(), context.getOffset());
        Range range = problems.isEmpty()
                ? Places.range(text.get().document(), context.getOffset(), 0)
                : problems.get(0).getRange();
        List<ICompletionProposal> proposals = new ArrayList<>();
        Remedies.in(text.get().file(), range, problems).forEach(remedy -> proposals.add(new RemedyProposal(remedy)));
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static List<Diagnostic> problemsAt(OpenText text, int offset) {
        List<Diagnostic> problems = new ArrayList<>();
        Iterator<Annotation> marks = text.marks().getAnnotationIterator();
        while (marks.hasNext()) {
            Annotation mark = marks.next();
            Position place = text.marks().getPosition(mark);
            if (mark instanceof UnderlinedProblem problem && place != null && isAt(place, offset)) {
                problems.add(problem.diagnostic());
            }
        }
        return problems;
    }

    private static boolean isAt(Position place, int offset) {
        return place.offset <= offset && offset <= place.offset + place.length;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof UnderlinedProblem;
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
