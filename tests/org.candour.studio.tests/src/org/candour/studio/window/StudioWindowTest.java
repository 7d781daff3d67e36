// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class StudioWindowTest {

    @Test
    void theWindowOpensForWriting() {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertEquals(WritingPerspective.ID, page.getPerspective().getId());
    }

    @Test
    void theWindowIsPaintedAnewWhenAMenuHasClosed() throws Exception {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Bench.spin();
        AtomicInteger painted = new AtomicInteger();
        Listener count = event -> painted.incrementAndGet();
        window.getDisplay().addFilter(SWT.Paint, count);
        Menu menu = new Menu(window);
        try {
            menu.notifyListeners(SWT.Hide, new Event());
            Bench.until("the window is painted", () -> painted.get() > 0);
        } finally {
            window.getDisplay().removeFilter(SWT.Paint, count);
            menu.dispose();
        }
    }

    @Test
    void theMenusHoldOnlyWhatAWriterNeedsInAWritersWords() {
        Menu bar =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        List<String> names = Arrays.stream(bar.getItems())
                .flatMap(menu -> names(menu.getMenu()))
                .toList();
        assertTrue(names.contains("To the next problem"), names::toString);
        assertTrue(names.contains("What may be written here"), names::toString);
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> name.matches(".*(Annotation|Assist|Editor|Quick Fix|Open File).*"))
                        .toList());
    }

    /** The names in a menu as they stand when it is opened, without their keys. */
    private static Stream<String> names(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> names = Arrays.stream(menu.getItems())
                .map(item -> item.getText().replace("&", "").replaceAll("\t.*", ""))
                .toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return names.stream();
    }
}
