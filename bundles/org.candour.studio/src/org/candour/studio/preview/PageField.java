// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import org.candour.studio.words.Words;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** "7 of 39": shows the page in sight, and goes to the one typed. */
final class PageField extends ControlContribution {
    private static final int DIGITS = 5;
    /** Room is kept for so many pages, since a tool bar does not grow. */
    private static final int LONGEST = 1000;

    private final PagesCanvas canvas;
    private Text number;
    private Label of;

    PageField(PagesCanvas canvas) {
        super("org.candour.studio.preview.page");
        this.canvas = canvas;
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 2;
        both.setLayout(layout);
        number = new Text(both, SWT.BORDER | SWT.RIGHT | SWT.SINGLE);
        number.setTextLimit(DIGITS);
        number.setToolTipText(Words.text("pages.number.tip"));
        number.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Words.text("pages.number");
            }
        });
        number.addListener(SWT.DefaultSelection, event -> go());
        number.addListener(SWT.FocusOut, event -> update());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, true);
        wide.widthHint = number.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        number.setLayoutData(wide);
        of = new Label(both, SWT.NONE);
        of.setText(Words.text("pages.of", LONGEST));
        GridData steady = new GridData(SWT.FILL, SWT.CENTER, false, true);
        steady.widthHint = of.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        of.setLayoutData(steady);
        update();
        return both;
    }

    private void go() {
        try {
            canvas.goTo(Integer.parseInt(number.getText().strip()));
            canvas.setFocus();
        } catch (NumberFormatException words) {
            update();
        }
    }

    /** Shows the page in sight, unless somebody is typing another. */
    @Override
    public void update() {
        if (number == null || number.isDisposed()) {
            return;
        }
        int count = canvas.column().count();
        number.setEnabled(count > 0);
        of.setText(count == 0 ? "" : Words.text("pages.of", count));
        String shown = count == 0 ? "" : Integer.toString(canvas.currentPage());
        if (!number.isFocusControl() && !number.getText().equals(shown)) {
            number.setText(shown);
        }
    }
}
