// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import org.candour.spelling.Misspelling;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;

/** The line under a word that is probably misspelt. */
public final class MisspeltWord extends Annotation implements IQuickFixableAnnotation {

    private final Misspelling word;

    MisspeltWord(Misspelling word) {
        super(SpellingAnnotation.TYPE, false, word.message());
        this.word = word;
    }

    /** The word. */
    public Misspelling word() {
        return word;
    }

    @Override
    public void setQuickFixable(boolean fixable) {
        // There is always something to be done about it.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return true;
    }
}
