// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.candour.studio.window.Bench;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.MarkerItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class ProblemsViewTest {
    private static final String REPORT = """
        report small: A Small Report

        chapter findings: What We Found

            See @slowly.

        afi slow
            It is slow.
        """;
    private static final String FIRST = "There is no part of this report called \"slowly\". Did you mean \"slow\"?";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private ProblemsView view;
    private Tree list;

    @BeforeEach
    void open() throws Exception {
        Bench.open(folder.resolve("small.inspection"), REPORT);
        view = (ProblemsView) Bench.page().showView(ProblemsView.ID);
        list = (Tree) ((TreeViewer) view.getViewSite().getSelectionProvider()).getControl();
        Bench.until(
                "the problems are shown",
                () -> list.getItemCount() > 1 && list.getItem(0).getText().equals(FIRST));
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void theWholeSentenceOfTheSelectedProblemIsShown() throws Exception {
        // The list may just be filled anew, and then forgets what was selected.
        Bench.until("the sentence is shown", () -> {
            list.setSelection(list.getItem(0));
            return saidOfSelected().equals(FIRST);
        });
        Bench.until("nothing is said", () -> {
            list.deselectAll();
            return saidOfSelected().isEmpty();
        });
    }

    private String saidOfSelected() {
        list.notifyListeners(SWT.Selection, new Event());
        return view.sentence();
    }

    @Test
    void theMenuOfAProblemBeginsWithItsRemedies() throws Exception {
        selectFirst();
        assertEquals("Write \"slow\" instead of \"slowly\"", items().getFirst());
        assertEquals(List.of("", "Go to the text", "Copy"), items().subList(items().size() - 3, items().size()));

        list.deselectAll();
        assertEquals("", saidOfSelected());
        assertEquals(List.of("Select a problem to see what can be done"), items());
    }

    @Test
    void fromTheMenuOneGoesToTheProblemAndCopiesIt() throws Exception {
        selectFirst();
        choose("Copy");
        Clipboard clipboard = new Clipboard(list.getDisplay());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(copied.contains(FIRST), copied);

        choose("Go to the text");
        ITextEditor editor = (ITextEditor) Bench.page().getActiveEditor();
        assertEquals("slowly", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
        assertEquals(editor, Bench.page().getActivePart());
    }

    private void selectFirst() throws Exception {
        Bench.until("the first problem is selected", () -> {
            list.setSelection(list.getItem(0));
            return saidOfSelected().equals(FIRST) && items().size() > 3 && isListedStill();
        });
    }

    /** Whether what is selected is not just taken out of the list, to be put in again. */
    private boolean isListedStill() {
        IStructuredSelection selected =
                (IStructuredSelection) view.getViewSite().getSelectionProvider().getSelection();
        return selected.getFirstElement() instanceof MarkerItem item
                && item.getMarker().exists();
    }

    private void choose(String words) {
        MenuItem chosen = list.getMenu().getItem(items().indexOf(words));
        chosen.notifyListeners(SWT.Selection, new Event());
        Bench.spin();
    }

    /** The words in the menu of the list, as it would be shown now. */
    private List<String> items() {
        list.getMenu().notifyListeners(SWT.Show, new Event());
        return Arrays.stream(list.getMenu().getItems()).map(MenuItem::getText).toList();
    }

    @Test
    void goingToAProblemSelectsWhatIsUnderlinedSoThatOneCanTypeOverIt() throws Exception {
        IMarker first = Bench.listed().stream()
                .filter(marker -> FIRST.equals(marker.getAttribute(IMarker.MESSAGE, "")))
                .findFirst()
                .orElseThrow();
        ITextEditor editor = (ITextEditor) IDE.openEditor(Bench.page(), first);

        ITextSelection selected = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals("slowly", selected.getText());
    }

    @Test
    void theColumnsHaveAllTheRoomInTheProportionsTheyWereGiven() throws Exception {
        Bench.until("the columns fill the list", () -> widths() == list.getClientArea().width);
        TreeColumn[] columns = list.getColumns();
        columns[0].setWidth(300);
        columns[1].setWidth(100);
        list.setSize(list.getSize().x - 50, list.getSize().y);

        Bench.until("the columns fill the list again", () -> widths() == list.getClientArea().width);
        assertEquals(3.0, (double) columns[0].getWidth() / columns[1].getWidth(), 0.05);
    }

    private int widths() {
        return Arrays.stream(list.getColumns()).mapToInt(TreeColumn::getWidth).sum();
    }

    @Test
    void nothingIsListedOfAReportThatWasClosed() throws Exception {
        Bench.closeAll();
        Bench.until("nothing is listed", () -> Bench.listed().isEmpty());
    }
}
