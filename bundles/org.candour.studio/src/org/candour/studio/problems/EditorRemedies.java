// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.util.List;
import org.candour.studio.editing.Edits;
import org.candour.studio.editing.Mending;
import org.candour.studio.editing.MendingProposal;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Places;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/** Remedies where the caret stands, on Ctrl+1. */
public final class EditorRemedies extends Mending<UnderlinedProblem> {

    /** Made by the platform. */
    public EditorRemedies() {
        super(UnderlinedProblem.class);
    }

    @Override
    protected List<MendingProposal> proposals(OpenText text, List<UnderlinedProblem> marks, int offset) {
        List<Diagnostic> problems =
                marks.stream().map(UnderlinedProblem::diagnostic).toList();
        Range range = problems.isEmpty()
                ? Places.range(text.document(), offset, 0)
                : problems.getFirst().getRange();
        return Remedies.in(text.file(), range, problems).stream()
                .map(remedy -> new MendingProposal(
                        remedy.getTitle(), "fix", () -> Edits.apply(remedy.getTitle(), remedy.getEdit())))
                .toList();
    }
}
