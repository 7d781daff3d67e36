// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import java.util.Optional;
import org.candour.language.ReportReading;
import org.candour.model.Element;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Pauses;
import org.candour.studio.session.Session;
import org.candour.studio.session.WindowThread;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** Says in the status line how many words there are at the caret, in its chapter and in the report, and may be. */
public final class WordCounting {

    private static final int PAUSE = 600;

    private WordCounting() {}

    /** From now on words are counted after a pause in typing. */
    public static void begin() {
        Session.get().texts().onOpen(text -> {
            Runnable soon = Pauses.after(PAUSE, () -> count(text));
            text.onEdit(soon);
            soon.run();
        });
    }

    /** From now on they are also counted in a window when the caret comes to rest elsewhere, or another editor is in front. */
    public static void begin(IWorkbenchWindow window) {
        Runnable soon =
                Pauses.after(PAUSE, () -> active().map(ReportEditor::text).ifPresent(WordCounting::count));
        window.getSelectionService().addPostSelectionListener((part, selection) -> {
            if (part instanceof ITextEditor) {
                soon.run();
            }
        });
    }

    private static void count(OpenText text) {
        active().filter(editor -> editor.text().equals(text)).ifPresent(editor -> {
            int caret = editor.caret();
            Session.get()
                    .withReport(text.file(), (reading, whole) -> Tally.of(whole, line(reading, text, caret)))
                    .thenAccept(words -> WindowThread.soon(() -> show(editor, words)));
        });
    }

    private static Optional<Element> line(ReportReading reading, OpenText text, int caret) {
        return reading.files().stream()
                .filter(file -> Session.key(file).equals(text.file()))
                .findFirst()
                .flatMap(file -> reading.elementAt(file, caret));
    }

    private static void show(ReportEditor editor, String words) {
        if (active().filter(editor::equals).isPresent()) {
            editor.part().getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
        }
    }

    private static Optional<ReportEditor> active() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart part = window == null || window.getActivePage() == null
                ? null
                : window.getActivePage().getActiveEditor();
        return part instanceof ITextEditor editor ? ReportEditor.of(editor) : Optional.empty();
    }
}
