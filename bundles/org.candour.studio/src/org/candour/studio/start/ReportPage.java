// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.candour.model.Look;
import org.candour.publish.starter.ReportName;
import org.candour.studio.files.ReportPlaces;
import org.candour.studio.words.Words;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the report is about, what it is held to, and where it is kept. */
final class ReportPage extends WizardPage {

    private static final List<String> FRAMEWORKS = List.of("going-local-3", "best-value-review");

    /** The first is usual and need not be said. */
    private static final List<String> LOOKS =
            Look.VALUES.stream().map(Look::getLiteral).toList();

    private Text subject;
    private Combo framework;
    private Combo look;
    private Text force;
    private Text inspectorate;
    private Text place;

    ReportPage() {
        super("report", Words.text("new.report"), null);
        setDescription(Words.text("new.report.words"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        subject = line(page, "new.subject", "new.subject.hint");
        force = line(page, "new.force", "new.force.hint");
        inspectorate = line(page, "new.inspectorate", "new.inspectorate.hint");
        framework = choice(page, "framework", FRAMEWORKS);
        look = choice(page, "look", LOOKS);
        placeLine(page);
        subject.addModifyListener(event -> check());
        place.addModifyListener(event -> check());
        setControl(page);
        setPageComplete(false);
    }

    private void placeLine(Composite page) {
        label(page, "new.place");
        place = new Text(page, SWT.BORDER);
        place.setText(ReportPlaces.usual().toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Words.text("new.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(place.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                place.setText(chosen);
            }
        }));
    }

    private static Text line(Composite page, String name, String hint) {
        label(page, name);
        Text text = new Text(page, SWT.BORDER);
        text.setMessage(Words.text(hint));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        return text;
    }

    private static Combo choice(Composite page, String kind, List<String> names) {
        label(page, "new." + kind);
        Combo choice = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        names.forEach(name -> choice.add(Words.text(kind + "." + name)));
        choice.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(choice);
        return choice;
    }

    private static void label(Composite page, String name) {
        new Label(page, SWT.NONE).setText(Words.text(name));
    }

    private void check() {
        String missing = missing();
        setErrorMessage(subject.getText().isEmpty() ? null : missing);
        setPageComplete(missing == null);
    }

    private String missing() {
        if (ReportName.of(subject.getText()).handle().isEmpty()) {
            return Words.text("new.subject.missing");
        }
        try {
            return Files.exists(folder()) ? Words.text("new.place.taken", folder()) : null;
        } catch (InvalidPathException e) {
            return Words.text("new.place.wrong");
        }
    }

    /** What the report is about. */
    String subject() {
        return subject.getText().strip();
    }

    /** The framework's name. */
    String framework() {
        return FRAMEWORKS.get(framework.getSelectionIndex());
    }

    /** The name of the look; empty for the usual one. */
    String look() {
        return look.getSelectionIndex() == 0 ? "" : LOOKS.get(look.getSelectionIndex());
    }

    /** The force; empty when it was left out. */
    String force() {
        return force.getText().strip();
    }

    /** The inspectorate; empty when it was left out. */
    String inspectorate() {
        return inspectorate.getText().strip();
    }

    /** The folder that is made for the report. */
    Path folder() {
        return Path.of(place.getText().strip())
                .resolve(ReportName.of(subject.getText()).handle());
    }

    /** Chooses a look, as its user would. */
    void choose(String name) {
        look.select(LOOKS.indexOf(name));
    }

    /** Fills the page in, as its user would. */
    void fill(String about, Path where) {
        subject.setText(about);
        place.setText(where.toString());
    }
}
