// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import org.candour.studio.words.Icons;
import org.candour.studio.words.Words;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the welcome page shows: always the same. */
record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("report");
    }

    @Override
    public String getName() {
        return Words.text("welcome.tab");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Words.text("welcome.tab");
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
