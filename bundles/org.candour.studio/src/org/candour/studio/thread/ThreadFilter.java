// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.publish.thread.ThreadRow;
import org.candour.studio.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Chooses which lines of the thread are shown: by words, by area, theme or owner, gaps only. */
final class ThreadFilter {

    /** Titles may be longer than there is room for. */
    private static final int CHOICE = 200;

    private final Composite bar;
    private final Text words;
    private final Combo part;
    private final Button gapsOnly;

    ThreadFilter(Composite parent, Runnable changed) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Words.text("thread.filter"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.getAccessible().addAccessibleListener(new Named(() -> Words.text("thread.filter")));
        part = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        part.setItems(Words.text("thread.everywhere"));
        part.select(0);
        GridData place = new GridData();
        place.widthHint = CHOICE;
        part.setLayoutData(place);
        part.getAccessible().addAccessibleListener(new Named(() -> Words.text("thread.part")));
        gapsOnly = new Button(bar, SWT.CHECK);
        gapsOnly.setText(Words.text("thread.gapsOnly"));
        words.addListener(SWT.Modify, event -> changed.run());
        part.addListener(SWT.Selection, event -> changed.run());
        gapsOnly.addListener(SWT.Selection, event -> changed.run());
    }

    /** Where these choices stand, with room for one more. */
    Composite bar() {
        return bar;
    }

    /** The areas, themes and owners to choose from. */
    Combo parts() {
        return part;
    }

    /** Offers the areas, themes and owners of these lines to choose from; the present choice stays where it can. */
    void offer(List<ThreadRow> rows) {
        String chosen = part.getText();
        String[] parts = Stream.of(
                        Stream.of(Words.text("thread.everywhere")),
                        rows.stream().map(ThreadRow::area),
                        rows.stream().map(ThreadRow::theme),
                        rows.stream().map(ThreadRow::owner))
                .flatMap(titles -> titles)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toArray(String[]::new);
        part.setItems(parts);
        part.select(Math.max(0, List.of(parts).indexOf(chosen)));
    }

    /** Whether a line is shown. */
    boolean shows(ThreadRow row) {
        boolean here = part.getSelectionIndex() <= 0
                || row.area().equals(part.getText())
                || row.theme().equals(part.getText())
                || row.owner().equals(part.getText());
        boolean said = Stream.of(words.getText().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(ThreadWords.all(row).toLowerCase(Locale.ROOT)::contains);
        return here && said && (!gapsOnly.getSelection() || row.state() == ThreadRow.State.BROKEN);
    }
}
