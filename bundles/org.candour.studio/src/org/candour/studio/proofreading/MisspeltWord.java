// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import org.candour.spelling.Misspelling;
import org.candour.studio.editing.MendableWords;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;

/** The line under a word that is probably misspelt. */
public final class MisspeltWord extends MendableWords {

    private final Misspelling word;

    MisspeltWord(Misspelling word) {
        super(SpellingAnnotation.TYPE, word.message());
        this.word = word;
    }

    /** The word. */
    public Misspelling word() {
        return word;
    }
}
