// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.nio.file.Path;
import org.candour.publish.PublicationException;
import org.candour.publish.starter.ReportName;
import org.candour.publish.starter.Starter;
import org.candour.studio.files.Opening;
import org.candour.studio.words.Words;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;

/** Asks what a new report is about, writes its first text and opens it. */
public final class NewReportWizard extends Wizard {

    private final ReportPage report = new ReportPage();
    private final DatesPage dates = new DatesPage();

    /** A wizard to be opened. */
    public NewReportWizard() {
        setWindowTitle(Words.text("new.title"));
        addPage(report);
        addPage(dates);
    }

    /** Opens it. */
    void open() {
        new WizardDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), this).open();
    }

    /** Its first page. */
    ReportPage reportPage() {
        return report;
    }

    /** Its second page. */
    DatesPage datesPage() {
        return dates;
    }

    @Override
    public boolean performFinish() {
        Path place = report.folder();
        try {
            Path file = Starter.under(report.framework(), place)
                    .write(place, ReportName.of(report.subject()), dates.details(report));
            getShell().getDisplay().asyncExec(() -> Opening.open(file));
            return true;
        } catch (PublicationException e) {
            MessageDialog.openInformation(getShell(), Words.text("new.title"), e.getMessage());
            return false;
        }
    }
}
