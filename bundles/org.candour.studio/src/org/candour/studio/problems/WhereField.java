// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.candour.studio.words.Words;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Where a problem is: the file and the line. */
public final class WhereField extends MarkerField {

    private static final int WIDTH = 40;

    @Override
    public String getValue(MarkerItem item) {
        if (item.getMarker() == null) {
            return "";
        }
        return Words.text(
                "problems.where",
                item.getMarker().getResource().getName(),
                String.valueOf(item.getAttributeValue(IMarker.LINE_NUMBER, 1)));
    }

    @Override
    public int compare(MarkerItem one, MarkerItem other) {
        int byFile = name(one).compareTo(name(other));
        return byFile != 0
                ? byFile
                : Integer.compare(
                        one.getAttributeValue(IMarker.LINE_NUMBER, 1), other.getAttributeValue(IMarker.LINE_NUMBER, 1));
    }

    private static String name(MarkerItem item) {
        return item.getMarker() == null ? "" : item.getMarker().getResource().getName();
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH * control.getFont().getFontData()[0].getHeight() / 2;
    }
}
