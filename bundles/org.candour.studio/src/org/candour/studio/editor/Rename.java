// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.candour.studio.editing.Edits;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.widgets.Shell;

/** Gives a name another spelling in all files of the report. */
public final class Rename extends AbstractHandler {

    private static final int LONGEST = 3;

    @Override
    public Object execute(ExecutionEvent event) {
        ReportEditor.of(event).ifPresent(Rename::rename);
        return null;
    }

    private static void rename(ReportEditor editor) {
        Shell shell = editor.part().getSite().getShell();
        Position place = Places.position(editor.text().document(), editor.caret());
        try {
            String before = wait(Session.get()
                            .ask()
                            .prepareRename(new PrepareRenameParams(
                                    Session.name(editor.text().file()), place)))
                    .getSecond()
                    .getPlaceholder();
            InputDialog dialog = new InputDialog(
                    shell,
                    Words.text("rename.title"),
                    Words.text("rename.ask", before),
                    before,
                    name -> refusal(editor, place, before, name));
            if (dialog.open() == Window.OK && !dialog.getValue().equals(before)) {
                Edits.apply(Words.text("rename.done", before), edit(editor, place, dialog.getValue()));
            }
        } catch (Refused e) {
            MessageDialog.openInformation(shell, Words.text("rename.title"), e.getMessage());
        }
    }

    /**
     * Gives the name at a place another spelling.
     *
     * @throws Refused if that cannot be done; the message says why
     */
    static WorkspaceEdit edit(ReportEditor editor, Position place, String name) throws Refused {
        return wait(Session.get()
                .ask()
                .rename(new RenameParams(Session.name(editor.text().file()), place, name)));
    }

    private static String refusal(ReportEditor editor, Position place, String before, String name) {
        if (name.equals(before)) {
            return "";
        }
        try {
            edit(editor, place, name);
            return null;
        } catch (Refused e) {
            return e.getMessage();
        }
    }

    private static <T> T wait(CompletableFuture<T> answer) throws Refused {
        try {
            return answer.get(LONGEST, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Refused(
                    e.getCause() instanceof ResponseErrorException refusal
                            ? refusal.getResponseError().getMessage()
                            : Words.text("rename.failed"));
        } catch (TimeoutException e) {
            throw new Refused(Words.text("rename.failed"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Words.text("rename.failed"));
        }
    }

    /** Why a name cannot be changed. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }
}
