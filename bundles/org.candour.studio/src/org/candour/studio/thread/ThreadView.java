// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.candour.language.Location;
import org.candour.publish.thread.GoldenThread;
import org.candour.publish.thread.ThreadRow;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.files.Opening;
import org.candour.studio.look.Looks;
import org.candour.studio.session.Session;
import org.candour.studio.session.WindowThread;
import org.candour.studio.words.Words;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** The golden thread of the report in the editor: what each AFI leads to, as a table and as a picture. */
public final class ThreadView extends ViewPart implements IPartListener2 {

    /** The view's identity. */
    public static final String ID = "org.candour.studio.thread";

    private static final int PAUSE = 300;

    private final Runnable due = this::read;
    private final Runnable changedLook = this::dress;
    private final Consumer<Path> checked = file -> WindowThread.soon(this::putOff);
    private Label verdict;
    private ThreadFilter filter;
    private ThreadTable table;
    private ThreadPicture picture;
    private GoldenThread thread = new GoldenThread(List.of(), List.of(), List.of());
    private Optional<Path> file = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new GridLayout());
        verdict = new Label(parent, SWT.WRAP);
        verdict.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter = new ThreadFilter(parent, this::show);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite left = new Composite(halves, SWT.NONE);
        table = new ThreadTable(left, ThreadView::goTo);
        picture = new ThreadPicture(halves, row -> table.select(row), end -> goTo(end.location()));
        new ThreadHalves(halves, left, filter.bar());
        table.onSelect(() -> picture.select(table.selected()));
        Looks.onChange(changedLook);
        Session.get().onProblems(checked);
        getSite().getPage().addPartListener(this);
        read();
    }

    private void putOff() {
        if (!verdict.isDisposed()) {
            verdict.getDisplay().timerExec(PAUSE, due);
        }
    }

    /** Reads the thread of the report in front; while that is not a report, what was shown stays. */
    private void read() {
        if (verdict.isDisposed()) {
            return;
        }
        IEditorPart front = getSite().getPage().getActiveEditor();
        Optional<ReportEditor> editor = front instanceof ITextEditor text ? ReportEditor.of(text) : Optional.empty();
        editor.ifPresent(one -> file = Optional.of(one.text().file()));
        file.ifPresentOrElse(
                one -> Session.get()
                        .withReport(one, (reading, whole) -> GoldenThread.of(reading, whole))
                        .thenAccept(this::shown),
                this::show);
    }

    private void shown(GoldenThread read) {
        WindowThread.soon(() -> {
            if (!verdict.isDisposed() && !read.equals(thread)) {
                thread = read;
                filter.offer(read.rows());
                show();
            }
        });
    }

    private void show() {
        List<ThreadRow> rows = thread.rows().stream().filter(filter::shows).toList();
        verdict.setText(file.isEmpty() ? Words.text("thread.empty") : sign() + thread.verdict());
        verdict.requestLayout();
        table.show(rows);
        picture.show(rows);
        dress();
    }

    private String sign() {
        boolean whole = thread.allGaps().isEmpty();
        return ThreadWords.sign(whole ? ThreadRow.State.WHOLE : ThreadRow.State.BROKEN) + " ";
    }

    private void dress() {
        if (!verdict.isDisposed()) {
            verdict.setForeground(thread.allGaps().isEmpty() ? null : ThreadColours.gap());
            table.refresh();
            picture.refresh();
        }
    }

    private static void goTo(Location place) {
        Position start = new Position(place.line() - 1, place.column() - 1);
        Position end = new Position(place.line() - 1, place.column() - 1 + place.length());
        Opening.open(Session.key(place.file()), new Range(start, end));
    }

    /** What is said of the whole thread. */
    String verdict() {
        return verdict.getText().toLowerCase(Locale.ROOT);
    }

    /** The areas, themes and owners to choose from. */
    Combo parts() {
        return filter.parts();
    }

    /** The lines that are shown. */
    Table lines() {
        return table.table();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof ITextEditor) {
            putOff();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        Looks.endOnChange(changedLook);
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
