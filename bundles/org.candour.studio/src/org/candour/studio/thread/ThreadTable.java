// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.language.Location;
import org.candour.publish.thread.Commitment;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadRow;
import org.candour.studio.words.Words;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The thread as a table: a line for each AFI and answer. Enter goes to the AFI, a double click to what is clicked. */
final class ThreadTable {

    /** The width, for each of its weight, below which a column is of no use. */
    private static final int NARROWEST = 7;

    private final TableViewer viewer;
    private final Consumer<Location> goTo;
    private Point clicked = new Point(0, 0);

    /**
     * @param parent holds the table and nothing else
     * @param goTo shows a place in the text
     */
    ThreadTable(Composite parent, Consumer<Location> goTo) {
        this.goTo = goTo;
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "thread.area", 15, ThreadRow::area);
        column(layout, "thread.afi", 26, row -> row.afi().map(ThreadWords::said).orElse(Words.text("thread.nothing")));
        column(layout, "thread.answer", 26, ThreadWords::answer);
        column(layout, "thread.owner", 15, ThreadRow::owner);
        column(layout, "thread.by", 15, ThreadWords::contract);
        column(layout, "thread.state", 18, ThreadWords::state);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.addListener(SWT.MouseDown, event -> clicked = new Point(event.x, event.y));
        table.addListener(SWT.MouseDoubleClick, event -> go(cellLocation()));
        table.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                go(selected().map(ThreadRow::location));
            }
        });
        table.getAccessible().addAccessibleListener(new Named(() -> Words.text("thread.table")));
    }

    private void column(TableColumnLayout layout, String name, int weight, Function<ThreadRow, String> words) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Words.text(name));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * NARROWEST, true));
        boolean coloured = name.equals("thread.state");
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return words.apply((ThreadRow) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return words.apply((ThreadRow) row);
            }

            @Override
            public Color getForeground(Object row) {
                boolean gap = ((ThreadRow) row).state() == ThreadRow.State.BROKEN;
                return coloured || gap ? ThreadColours.of(((ThreadRow) row).state()) : null;
            }
        });
    }

    private Optional<Location> cellLocation() {
        ViewerCell cell = viewer.getCell(clicked);
        Optional<ThreadRow> row = selected();
        int column = cell == null ? 0 : cell.getColumnIndex();
        Optional<Location> there = switch (column) {
            case 2, 3 -> row.flatMap(ThreadRow::answer).map(ThreadEnd::location);
            case 4 -> row.flatMap(ThreadRow::commitment).map(Commitment::location);
            default -> row.flatMap(ThreadRow::afi).map(ThreadEnd::location);
        };
        return there.or(() -> row.map(ThreadRow::location));
    }

    private void go(Optional<Location> place) {
        place.ifPresent(goTo);
    }

    /** The line that is selected. */
    Optional<ThreadRow> selected() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return Optional.ofNullable((ThreadRow) selection.getFirstElement());
    }

    /** Selects a line and brings it into sight. */
    void select(ThreadRow row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /** Runs something when another line is selected. */
    void onSelect(Runnable work) {
        viewer.addSelectionChangedListener(event -> work.run());
    }

    /** Shows lines; the selected one stays selected where it is still there. */
    void show(List<ThreadRow> rows) {
        viewer.setInput(rows);
    }

    /** Colours the lines anew. */
    void refresh() {
        viewer.refresh();
    }

    /** The table itself. */
    Table table() {
        return viewer.getTable();
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }
}
