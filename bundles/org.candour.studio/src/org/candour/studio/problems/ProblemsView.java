// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The list of problems: what is wrong, and where. */
public final class ProblemsView extends MarkerSupportView {

    /** The view's identity. */
    public static final String ID = "org.candour.studio.problems";

    /** A view of the reports' problems. */
    public ProblemsView() {
        super("org.candour.studio.problemList");
    }

    /** Says how much is wrong in this program's words, instead of the platform's, which speak of items. */
    @Override
    protected void setContentDescription(String platformsWords) {
        super.setContentDescription(ProblemTally.words());
    }
}
