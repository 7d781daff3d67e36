// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.files.Opening;
import org.candour.studio.problems.ProblemList;
import org.candour.studio.problems.UnderlinedProblem;
import org.candour.studio.session.Session;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;

/** Does in the window what somebody would do who sits before it, and looks at what they would see. */
public final class Bench {

    private static final long LONGEST = 20_000_000_000L;
    private static final int LOOK_AGAIN = 50;
    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

    private Bench() {}

    /** The page of the window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Writes a file and opens it. */
    public static ReportEditor open(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return open(file);
    }

    /** Opens a file. */
    public static ReportEditor open(Path file) {
        ITextEditor part = (ITextEditor) Opening.open(Session.key(file)).orElseThrow();
        spin();
        return ReportEditor.of(part).orElseThrow();
    }

    /** Types at the end of the first occurrence of some words. */
    public static void typeAfter(ReportEditor editor, String words, String typed) {
        int at = editor.text().document().get().indexOf(words);
        if (at < 0) {
            fail("The text does not say " + words);
        }
        editor.part().selectAndReveal(at + words.length(), 0);
        type(editor, typed);
    }

    /** Types where the caret stands. */
    public static void type(ReportEditor editor, String typed) {
        for (char character : typed.toCharArray()) {
            press(editor, character);
            spin();
        }
    }

    /** Presses a key where the caret stands. */
    public static void press(ReportEditor editor, char character) {
        StyledText sheet = editor.viewer().getTextWidget();
        Event key = new Event();
        key.type = SWT.KeyDown;
        key.character = character == '\n' ? SWT.CR : character;
        key.keyCode = character == '\n' ? SWT.CR : Character.toLowerCase(character);
        key.widget = sheet;
        sheet.notifyListeners(SWT.KeyDown, key);
    }

    /** Answers the question that the window is about to ask with the button that is offered first. */
    public static void agreeWhenAsked() {
        whenAsked(shell -> shell.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
    }

    /** Presses a button of the question that the window is about to ask. */
    public static void pressWhenAsked(String words) {
        whenAsked(shell -> button(shell, words).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private static Optional<Button> button(Composite part, String words) {
        return Arrays.stream(part.getChildren())
                .flatMap(control -> switch (control) {
                    case Button button when button.getText().equals(words) -> Stream.of(button);
                    case Composite inner -> button(inner, words).stream();
                    default -> Stream.empty();
                })
                .findFirst();
    }

    /** Closes the question that the window is about to ask, and gives what it said: title, sentence, buttons. */
    public static List<String> cancelWhenAsked() {
        List<String> said = new ArrayList<>();
        whenAsked(shell -> {
            said.add(shell.getText());
            addWords(shell, said);
            shell.close();
        });
        return said;
    }

    private static void whenAsked(Consumer<Shell> answer) {
        Display display = Display.getCurrent();
        display.timerExec(
                LOOK_AGAIN,
                () -> Arrays.stream(display.getShells())
                        .filter(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0)
                        .findFirst()
                        .ifPresentOrElse(answer, () -> whenAsked(answer)));
    }

    private static void addWords(Composite part, List<String> said) {
        for (Control control : part.getChildren()) {
            if (control instanceof Label label && !label.getText().isEmpty()) {
                said.add(label.getText());
            } else if (control instanceof Button button) {
                said.add(button.getText());
            } else if (control instanceof Composite inner) {
                addWords(inner, said);
            }
        }
    }

    /** Does what Edit, Undo does while an editor is in front. */
    public static void undo(ReportEditor editor) {
        page().activate(editor.part());
        editor.part()
                .getEditorSite()
                .getActionBars()
                .getGlobalActionHandler(ActionFactory.UNDO.getId())
                .run();
        spin();
    }

    /** What Ctrl+1 offers where the caret stands. */
    public static List<ICompletionProposal> proposals(ReportEditor editor) {
        ICompletionProposal[] offered = ((ISourceViewerExtension3) editor.viewer())
                .getQuickAssistAssistant()
                .getQuickAssistProcessor()
                .computeQuickAssistProposals(
                        new TextInvocationContext((ISourceViewer) editor.viewer(), editor.caret(), 0));
        return offered == null ? List.of() : List.of(offered);
    }

    /** What is underlined in an editor, in words. */
    public static List<String> underlined(ReportEditor editor) {
        List<String> problems = new ArrayList<>();
        editor.text().marks().getAnnotationIterator().forEachRemaining(mark -> {
            if (mark instanceof UnderlinedProblem) {
                problems.add(mark.getText());
            }
        });
        return problems;
    }

    /** What is listed in the view of problems. */
    public static List<IMarker> listed() throws CoreException, InterruptedException {
        Job.getJobManager().join(ProblemList.FAMILY, null);
        return Arrays.asList(
                ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemList.TYPE, true, IResource.DEPTH_INFINITE));
    }

    /** Lets the window do what it has to do. */
    public static void spin() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Waits until something is so, while the window goes on. */
    public static void until(String what, Callable<Boolean> isSo) throws Exception {
        long begun = System.nanoTime();
        while (!isSo.call()) {
            if (System.nanoTime() - begun > LONGEST) {
                fail("It did not come about that " + what);
            }
            spin();
            Thread.sleep(5);
        }
    }

    /** Closes all editors without saving. */
    public static void closeAll() {
        page().closeAllEditors(false);
        spin();
    }
}
