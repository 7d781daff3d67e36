// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.studio.files.Opening;
import org.candour.studio.files.RecentReports;
import org.candour.studio.look.Look;
import org.candour.studio.look.Looks;
import org.candour.studio.look.Sheet;
import org.candour.studio.words.Icons;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** The first page one sees: begin, go on, learn. */
public final class WelcomePage extends EditorPart {

    /** The page's identity. */
    public static final String ID = "org.candour.studio.welcome";

    private static final int MARGIN = 48;
    private static final int GAP = 28;
    private static final int BUTTON = 250;

    private final Runnable changedLook = this::dress;
    private ScrolledComposite scroll;
    private Composite sheet;
    private Button first;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        sheet = new Composite(scroll, SWT.NONE);
        // The page has the colours of a report, not those of the theme.
        Sheet.keepFromTheme(scroll);
        Sheet.keepFromTheme(sheet);
        scroll.setContent(sheet);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, GAP)
                .spacing(GAP * 2, GAP / 4)
                .applyTo(sheet);
        fill();
        Looks.onChange(changedLook);
        // How high it is depends on where its words wrap.
        scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(height()));
    }

    private int height() {
        return sheet.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y;
    }

    private void fill() {
        Look look = Looks.present();
        heading(Words.text("welcome.title"), look.fonts().chapter(), 0);
        words(Words.text("welcome.words"), 2);
        heading(Words.text("welcome.begin"), look.fonts().heading(), GAP);
        first = button("new", "welcome.new", "welcome.new.words", () -> new NewReportWizard().open());
        button("open", "welcome.open", "welcome.open.words", () -> Commands.run("org.candour.studio.openReport"));
        button("report", "welcome.example", "welcome.example.words", Example::open);
        recent(look);
        heading(Words.text("welcome.learn"), look.fonts().heading(), GAP);
        button("chapter", "welcome.tutorial", "welcome.tutorial.words", () -> ReadingPage.show("tutorial"));
        button("keys", "welcome.keys", "welcome.keys.words", () -> ReadingPage.show("keys"));
        button("section", "welcome.news", "welcome.news.words", () -> ReadingPage.show("news"));
        dress();
    }

    private void recent(Look look) {
        List<Path> reports =
                RecentReports.all().stream().filter(Files::isRegularFile).toList();
        if (reports.isEmpty()) {
            return;
        }
        heading(Words.text("welcome.recent"), look.fonts().heading(), GAP);
        for (Path report : reports) {
            Link link = new Link(sheet, SWT.NONE);
            link.setText("<a>" + report.getFileName().toString().replace("&", "&&") + "</a>");
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Opening.open(report)));
            words(report.getParent().toString(), 1);
        }
    }

    private void heading(String words, Font font, int above) {
        Label label = new Label(sheet, SWT.NONE);
        label.setText(words);
        label.setFont(font);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, above).applyTo(label);
    }

    private void words(String words, int columns) {
        Label label = new Label(sheet, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(MARGIN, SWT.DEFAULT)
                .applyTo(label);
    }

    private Button button(String icon, String name, String words, Runnable action) {
        Button button = new Button(sheet, SWT.PUSH | SWT.LEFT);
        button.setText(Words.text(name));
        button.setImage(Icons.image(icon));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().hint(BUTTON, SWT.DEFAULT).applyTo(button);
        words(Words.text(words), 1);
        return button;
    }

    private void dress() {
        if (sheet.isDisposed()) {
            return;
        }
        Look look = Looks.present();
        scroll.setBackground(look.ground());
        sheet.setBackground(look.ground());
        for (Control control : sheet.getChildren()) {
            if (!(control instanceof Button)) {
                Sheet.keepFromTheme(control);
                control.setBackground(look.ground());
                control.setForeground(look.ink());
            }
            if (control instanceof Link link) {
                link.setLinkForeground(look.link());
            }
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public void dispose() {
        Looks.endOnChange(changedLook);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
