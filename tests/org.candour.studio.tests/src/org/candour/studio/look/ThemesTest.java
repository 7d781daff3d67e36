// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.candour.studio.problems.ProblemsView;
import org.candour.studio.thread.ThreadView;
import org.candour.studio.window.Bench;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;

class ThemesTest {

    @Test
    void whatIsOpenCanBeReadWhenItIsDarkAndWhenItIsLightAgain() throws Exception {
        Bench.page().showView(ProblemsView.ID);
        Bench.page().showView(ThreadView.ID);
        Themes.change();
        Bench.spin();
        assertTrue(Themes.isDark());
        List<String> faintInTheDark = faint();
        Themes.change();
        Bench.spin();
        assertFalse(Themes.isDark());

        assertEquals(List.of(), faintInTheDark);
        assertEquals(List.of(), faint());
    }

    private static List<String> faint() {
        List<String> faint = new ArrayList<>();
        add(Bench.page().getWorkbenchWindow().getShell(), faint);
        return faint;
    }

    private static void add(Control control, List<String> faint) {
        boolean hasWords = control instanceof Tree || control instanceof Table || control instanceof Text;
        if (hasWords && Contrast.between(control.getForeground(), control.getBackground()) < Contrast.WORDS) {
            faint.add(control + ": " + control.getForeground() + " on " + control.getBackground());
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                add(child, faint);
            }
        }
    }
}
