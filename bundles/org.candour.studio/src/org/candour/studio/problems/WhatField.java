// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.util.Comparator;
import org.candour.studio.words.Icons;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** What is wrong, with a sign of how much it matters; what matters most comes first, else in the order written. */
public final class WhatField extends MarkerField {

    private static final int WIDTH = 85;
    private static final Comparator<MarkerItem> BY_PLACE = Comparator.comparing(WhatField::file)
            .thenComparing(item -> item.getAttributeValue(IMarker.LINE_NUMBER, 0))
            .thenComparing(item -> item.getAttributeValue(IMarker.MESSAGE, ""));

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(IMarker.MESSAGE, "");
    }

    @Override
    public int compare(MarkerItem one, MarkerItem other) {
        int bySeverity = Integer.compare(severity(other), severity(one));
        return bySeverity != 0 ? bySeverity : BY_PLACE.compare(one, other);
    }

    private static String file(MarkerItem item) {
        return item.getMarker() == null
                ? ""
                : item.getMarker().getResource().getFullPath().toString();
    }

    private static int severity(MarkerItem item) {
        return item.getAttributeValue(IMarker.SEVERITY, -1);
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH * control.getFont().getFontData()[0].getHeight() / 2;
    }

    @Override
    public void update(ViewerCell cell) {
        super.update(cell);
        MarkerItem item = (MarkerItem) cell.getElement();
        if (item.getMarker() != null) {
            cell.setImage(Icons.image(
                    switch (severity(item)) {
                        case IMarker.SEVERITY_ERROR -> "error";
                        case IMarker.SEVERITY_WARNING -> "warning";
                        default -> "note";
                    }));
        }
    }
}
