// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Widget;

/** A sheet with words on it, be it a report or a page to read. */
public final class Sheet {

    private static final String NO_THEME = "org.eclipse.e4.ui.css.disabled";

    private Sheet() {}

    /** Keeps the theme of the window from giving something its colours: it has those of a report. */
    public static void keepFromTheme(Widget something) {
        something.setData(NO_THEME, true);
    }

    /**
     * Gives a sheet the present ground, ink and letters.
     *
     * @param leading the space between its lines
     */
    public static void dress(StyledText sheet, int leading) {
        Look look = Looks.present();
        sheet.setBackground(look.ground());
        sheet.setForeground(look.ink());
        // All words are measured anew, even if they stay the same.
        if (!sheet.getFont().equals(look.fonts().words())) {
            sheet.setFont(look.fonts().words());
        }
        sheet.setLineSpacing(leading);
    }
}
