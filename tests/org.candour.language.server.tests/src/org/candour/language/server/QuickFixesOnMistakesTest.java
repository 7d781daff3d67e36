// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change proposed for a mistake of the corpus takes the problem away and brings no other. */
class QuickFixesOnMistakesTest {
    /** What comes to light only when the mistake is put right. */
    private static final Map<String, List<String>> REVEALED = Map.of(
            "day-impossible-and-month-misspelt", List.of("date-impossible"),
            "structure-indented", List.of("finding-empty", "afi-unanswered"),
            "name-unknown", List.of("afi-unanswered"),
            "name-unknown-short", List.of("afi-unanswered"));

    private static final String PART = "part.inspection";

    @TestFactory
    Stream<DynamicTest> everyProposalPutsTheMistakeRight() {
        return Mistakes.all().stream().map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> check(mistake)));
    }

    @Test
    void mostMistakesCanBePutRight() {
        List<Mistakes.Mistake> all = Mistakes.all();
        long mended = all.stream()
                .filter(mistake -> !actions(open(mistake), file(mistake)).isEmpty())
                .count();
        assertTrue(mended * 100 >= all.size() * 60L, mended + " of " + all.size());
    }

    private static void check(Mistakes.Mistake mistake) {
        String file = file(mistake);
        int proposals = actions(open(mistake), file).size();
        for (int i = 0; i < proposals; i++) {
            Editor editor = open(mistake);
            CodeAction action = actions(editor, file).get(i);
            List<String> before = all(editor);
            before.remove(action.getDiagnostics().getFirst().getCode().getLeft());
            action.getEdit().getChanges().forEach((uri, edits) -> apply(editor, uri, edits));
            List<String> fresh = all(editor);
            before.forEach(fresh::remove);
            // what an author has still to write is told as that, and not as another mistake
            fresh.removeIf("to-do-left"::equals);
            REVEALED.getOrDefault(mistake.name(), List.of()).forEach(fresh::remove);
            assertEquals(List.of(), fresh, action.getTitle() + " gives:\n" + editor.text(file));
        }
    }

    private static void apply(Editor editor, String uri, List<TextEdit> edits) {
        editor.apply(uri.substring(uri.lastIndexOf('/') + 1), edits);
    }

    private static String file(Mistakes.Mistake mistake) {
        return mistake.isWhole() ? Editor.MAIN : PART;
    }

    private static Editor open(Mistakes.Mistake mistake) {
        return mistake.isWhole()
                ? Editor.with(mistake.text())
                : Editor.withHead("\ninclude: " + PART + "\n").open(PART, mistake.text());
    }

    private static List<String> all(Editor editor) {
        List<String> rules = new ArrayList<>(editor.rules(Editor.MAIN));
        editor.told()
                .problems(Editor.file(PART))
                .forEach(problem -> rules.add(problem.getCode().getLeft()));
        return rules;
    }

    private static List<CodeAction> actions(Editor editor, String file) {
        List<CodeAction> actions = new ArrayList<>();
        for (Diagnostic problem : editor.problems(file)) {
            CodeActionParams params = new CodeActionParams(
                    new org.eclipse.lsp4j.TextDocumentIdentifier(Editor.uri(file)),
                    problem.getRange(),
                    new CodeActionContext(List.of(problem)));
            Editor.await(editor.documents().codeAction(params)).stream()
                    .map(Either::getRight)
                    .forEach(actions::add);
        }
        return actions;
    }
}
