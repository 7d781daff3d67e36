// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.candour.studio.editing.MendableWords;
import org.eclipse.lsp4j.Diagnostic;

/** The line under words that something is wrong with. */
public final class UnderlinedProblem extends MendableWords {

    private static final String PLATFORM = "org.eclipse.ui.workbench.texteditor.";

    private final Diagnostic diagnostic;

    UnderlinedProblem(Diagnostic diagnostic) {
        super(PLATFORM + kind(diagnostic), Wording.message(diagnostic));
        this.diagnostic = diagnostic;
    }

    private static String kind(Diagnostic diagnostic) {
        return switch (diagnostic.getSeverity()) {
            case Error -> "error";
            case Warning -> "warning";
            default -> "info";
        };
    }

    /** What is wrong. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
