// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.spelling.Spelling;
import org.candour.spelling.WordList;
import org.candour.studio.editing.Mending;
import org.candour.studio.editing.MendingProposal;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;

/** What a misspelt word may have been meant to be, on Ctrl+1. */
public final class Corrections extends Mending<MisspeltWord> {

    private static final String ICON = "word";

    /** Made by the platform. */
    public Corrections() {
        super(MisspeltWord.class);
    }

    @Override
    protected List<MendingProposal> proposals(OpenText text, List<MisspeltWord> marks, int offset) {
        List<MendingProposal> proposals = new ArrayList<>();
        marks.stream().findFirst().ifPresent(word -> propose(text, word, proposals));
        return proposals;
    }

    private static void propose(OpenText text, MisspeltWord word, List<MendingProposal> proposals) {
        for (String guess : Spelling.guesses(word.word())) {
            proposals.add(new MendingProposal(guess, ICON, () -> replace(text, word, guess)));
        }
        String list = Words.text("spelling.add", word.word().word());
        proposals.add(
                new MendingProposal(list, ICON, () -> add(text, word.word().word())));
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
}
