// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Lets the columns of the list have all the room there is, in the proportions they have or were given. */
final class ProblemColumns {

    private ProblemColumns() {}

    /** From now on the columns of the list fill its width. */
    static void fill(Composite list) {
        Arrays.stream(list.getChildren())
                .filter(Tree.class::isInstance)
                .map(Tree.class::cast)
                .forEach(tree -> tree.addListener(SWT.Resize, event -> fillSoon(tree)));
    }

    /** The platform gives the columns their widths, those from last time included, after the list has got its size. */
    private static void fillSoon(Tree tree) {
        tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed()) {
                fill(tree);
            }
        });
    }

    private static void fill(Tree tree) {
        TreeColumn[] columns = tree.getColumns();
        int before = Arrays.stream(columns).mapToInt(TreeColumn::getWidth).sum();
        int room = tree.getClientArea().width;
        if (before == 0 || room == 0) {
            return;
        }
        int left = room;
        for (TreeColumn column : columns) {
            boolean last = column == columns[columns.length - 1];
            int width = last ? left : column.getWidth() * room / before;
            column.setWidth(width);
            left -= width;
        }
    }
}
