// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.nio.file.Path;
import java.util.Optional;
import org.candour.language.Location;
import org.candour.studio.files.Opening;
import org.candour.studio.session.Pauses;
import org.candour.studio.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** The pages of the report at hand, beside its text. */
public final class PreviewView extends ViewPart {

    /** The id of this view. */
    public static final String ID = "org.candour.studio.preview";

    /** So long after the last keystroke, in milliseconds, the pages are set anew. */
    private static final int PAUSE = 120;

    private Display display;
    private Composite parent;
    private StackLayout stack;
    private Label message;
    private PagesCanvas canvas;
    private PreviewTools tools;
    private PreviewUpdates updates;
    private WritingWatch watch;

    @Override
    public void createPartControl(Composite around) {
        display = around.getDisplay();
        parent = around;
        stack = new StackLayout();
        parent.setLayout(stack);
        message = new Label(parent, SWT.WRAP | SWT.CENTER);
        canvas = new PagesCanvas(parent);
        canvas.onClick(this::open);
        tools = new PreviewTools(canvas, follow -> follow());
        tools.fill(getViewSite().getActionBars().getToolBarManager());
        updates = new PreviewUpdates(
                printing -> onScreen(() -> show(printing)), sentence -> onScreen(() -> say(sentence)));
        watch = new WritingWatch(getSite().getPage(), Pauses.after(PAUSE, this::update), this::follow);
        say(Words.text("pages.none"));
        watch.start();
    }

    private void onScreen(Runnable change) {
        display.asyncExec(() -> {
            if (!canvas.isDisposed()) {
                change.run();
            }
        });
    }

    private void say(String sentence) {
        message.setText("\n" + sentence);
        stack.topControl = message;
        parent.layout();
    }

    private void show(Printing printing) {
        if (stack.topControl != canvas) {
            stack.topControl = canvas;
            parent.layout();
        }
        canvas.show(printing);
        tools.update();
        follow();
    }

    private void update() {
        watch.file().ifPresent(file -> {
            if (canvas.printing().isEmpty()) {
                say(Words.text("pages.setting"));
            }
            updates.ask(file);
        });
    }

    /** Marks the place of the caret, and brings it into sight if the pages are to follow. */
    private void follow() {
        Optional<Path> file = watch.file();
        if (file.isPresent()) {
            canvas.printing()
                    .flatMap(printing -> printing.pages().placeOf(file.get(), watch.caret()))
                    .ifPresent(place -> canvas.mark(place, tools.isFollowing() && !canvas.isFocusControl()));
        }
    }

    private void open(int page, double points) {
        canvas.printing()
                .flatMap(printing -> printing.pages().written(page, points))
                .ifPresent(PreviewView::open);
    }

    private static void open(Location place) {
        Opening.open(place.file())
                .filter(ITextEditor.class::isInstance)
                .ifPresent(editor -> ((ITextEditor) editor).selectAndReveal(place.offset(), 0));
    }

    /** What shows the pages. */
    PagesCanvas canvas() {
        return canvas;
    }

    /** The sentence shown in place of pages; empty while pages are shown. */
    String message() {
        return stack.topControl == message ? message.getText().strip() : "";
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        watch.stop();
        updates.stop();
        super.dispose();
    }
}
