// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.publish.starter.HeadDetails;
import org.candour.studio.words.Words;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/** When the fieldwork is done, if that is known already. */
final class DatesPage extends WizardPage {

    private static final int INDENT = 20;

    private Button known;
    private DateTime from;
    private DateTime to;

    DatesPage() {
        super("dates", Words.text("new.dates"), null);
        setDescription(Words.text("new.dates.words"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        known = new Button(page, SWT.CHECK);
        known.setText(Words.text("new.dates.known"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(known);
        from = date(page, "new.dates.from");
        to = date(page, "new.dates.to");
        known.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        from.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        to.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        setControl(page);
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            known.setFocus();
        }
    }

    private static DateTime date(Composite page, String name) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Words.text(name));
        GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(label);
        return new DateTime(page, SWT.DATE | SWT.DROP_DOWN | SWT.LONG);
    }

    private void check() {
        from.setEnabled(known.getSelection());
        to.setEnabled(known.getSelection());
        boolean backwards = known.getSelection() && day(to).isBefore(day(from));
        setErrorMessage(backwards ? Words.text("new.dates.backwards") : null);
        setPageComplete(!backwards);
    }

    private static LocalDate day(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
    }

    /** What goes into the head of the report. */
    HeadDetails details(ReportPage report) {
        Optional<HeadDetails.Period> fieldwork = known != null && known.getSelection()
                ? Optional.of(new HeadDetails.Period(day(from), day(to)))
                : Optional.empty();
        return new HeadDetails(given(report.force()), given(report.inspectorate()), fieldwork, given(report.look()));
    }

    private static Optional<String> given(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
