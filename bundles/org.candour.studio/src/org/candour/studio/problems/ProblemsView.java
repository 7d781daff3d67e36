// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.candour.studio.session.FirstText;
import org.candour.studio.session.WindowThread;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.views.markers.MarkerItem;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** The list of problems: what is wrong, and where; below it the whole sentence of the problem that is selected. */
public final class ProblemsView extends MarkerSupportView {

    /** The view's identity. */
    public static final String ID = "org.candour.studio.problems";

    private Composite whole;
    private Composite list;
    private boolean filled;
    private Text sentence;

    /** A view of the reports' problems. */
    public ProblemsView() {
        super("org.candour.studio.problemList");
    }

    @Override
    public void createPartControl(Composite parent) {
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(whole);
        list = new Composite(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        sentence = new Text(whole, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(sentence);
        whole.addListener(SWT.Resize, event -> fit());
        if (FirstText.writable().isDone()) {
            fill();
        } else {
            FirstText.writable().thenRun(() -> WindowThread.soon(this::fill));
        }
    }

    /** Makes the list itself, if that has not been done. It takes a while, and at first there is nothing to list. */
    private void fill() {
        if (filled || list == null || list.isDisposed()) {
            return;
        }
        filled = true;
        super.createPartControl(list);
        ProblemColumns.fill(list);
        list.layout();
        Viewer selected = (Viewer) getSite().getSelectionProvider();
        ListMenu.give(selected.getControl(), getSite());
        selected.addSelectionChangedListener(event -> say((IStructuredSelection) event.getSelection()));
    }

    @Override
    public void setFocus() {
        fill();
        super.setFocus();
    }

    @Override
    public void saveState(IMemento memento) {
        fill();
        super.saveState(memento);
    }

    @Override
    public void dispose() {
        fill();
        super.dispose();
    }

    private void say(IStructuredSelection problems) {
        String words = problems.getFirstElement() instanceof MarkerItem problem
                ? problem.getAttributeValue(IMarker.MESSAGE, "")
                : "";
        if (!words.equals(sentence.getText())) {
            sentence.setText(words);
            fit();
        }
    }

    /** Gives the sentence as many lines as it needs. */
    private void fit() {
        GridData place = (GridData) sentence.getLayoutData();
        place.exclude = sentence.getText().isEmpty();
        place.heightHint = sentence.computeSize(Math.max(1, whole.getClientArea().width), SWT.DEFAULT).y;
        sentence.setVisible(!place.exclude);
        whole.layout();
    }

    /** What is said of the problem that is selected; empty when none is. */
    String sentence() {
        return sentence.getText();
    }

    /** Says how much is wrong in this program's words, instead of the platform's, which speak of items. */
    @Override
    protected void setContentDescription(String platformsWords) {
        super.setContentDescription(ProblemTally.words());
    }
}
