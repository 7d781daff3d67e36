// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editing;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/** The line under words about which Ctrl+1 may know something to be done. */
public abstract class MendableWords extends Annotation implements IQuickFixableAnnotation {

    /**
     * A line.
     *
     * @param type what it looks like, as an annotation type of the platform
     * @param message what is wrong, as a sentence
     */
    protected MendableWords(String type, String message) {
        super(type, false, message);
    }

    @Override
    public void setQuickFixable(boolean fixable) {
        // Whether there is a remedy is asked when somebody wants one.
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
