// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.studio.session.Session;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server offers to put a problem right. */
final class Remedies {

    private Remedies() {}

    /** The remedies for a stretch of text; none when the server is too busy to say. */
    static List<CodeAction> in(Path file, Range range, List<Diagnostic> problems) {
        List<Either<Command, CodeAction>> answer = Session.soon(
                Session.get()
                        .ask()
                        .codeAction(new CodeActionParams(Session.name(file), range, new CodeActionContext(problems))),
                List.of());
        List<CodeAction> remedies = new ArrayList<>();
        for (Either<Command, CodeAction> one : answer) {
            if (one.isRight() && one.getRight().getEdit() != null) {
                remedies.add(one.getRight());
            }
        }
        return remedies;
    }
}
