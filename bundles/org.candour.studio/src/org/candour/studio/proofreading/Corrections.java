// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.candour.spelling.Spelling;
import org.candour.spelling.WordList;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

/** What a misspelt word may have been meant to be, on Ctrl+1. */
public final class Corrections implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        Session.get()
                .texts()
                .of(context.getSourceViewer().getDocument())
                .ifPresent(text -> wordAt(text, context.getOffset()).ifPresent(word -> propose(text, word, proposals)));
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static Optional<MisspeltWord> wordAt(OpenText text, int offset) {
        Iterator<Annotation> marks = text.marks().getAnnotationIterator();
        while (marks.hasNext()) {
            Annotation mark = marks.next();
            Position place = text.marks().getPosition(mark);
            if (mark instanceof MisspeltWord word
                    && place != null
                    && place.offset <= offset
                    && offset <= place.offset + place.length) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static void propose(OpenText text, MisspeltWord word, List<ICompletionProposal> proposals) {
        for (String guess : Spelling.guesses(word.word())) {
            proposals.add(new Correction(guess, () -> replace(text, word, guess)));
        }
        String list = Words.text("spelling.add", word.word().word());
        proposals.add(new Correction(list, () -> add(text, word.word().word())));
    }

    private static void replace(OpenText text, MisspeltWord word, String guess) {
        Position place = text.marks().getPosition(word);
        if (place != null) {
            try {
                text.document().replace(place.offset, place.length, guess);
            } catch (BadLocationException e) {
                ILog.get().warn("The word is no longer where it was.", e);
            }
        }
    }

    private static void add(OpenText text, String word) {
        Path main = Session.soon(
                Session.get().withReport(text.file(), reading -> Session.key(reading.mainFile())), text.file());
        try {
            WordList.beside(main).add(word);
            Proofreading.checkAll();
        } catch (IOException e) {
            ILog.get().error("The word could not be added to the words of the report.", e);
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MisspeltWord;
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
