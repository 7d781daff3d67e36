// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** The parts of a problem in the forms the platform asks for. */
final class Wording {

    private Wording() {}

    static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().isLeft()
                ? diagnostic.getMessage().getLeft()
                : diagnostic.getMessage().getRight().getValue();
    }

    static String code(Diagnostic diagnostic) {
        return diagnostic.getCode() == null
                ? ""
                : String.valueOf((Object) diagnostic.getCode().get());
    }

    static int severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
