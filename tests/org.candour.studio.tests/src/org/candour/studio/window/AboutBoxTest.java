// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class AboutBoxTest {

    @Test
    void saysInAWritersWordsWhatCandourIs() throws Exception {
        List<String> said = Bench.cancelWhenAsked();
        open();
        assertEquals("About Candour", said.getFirst());
        assertTrue(said.get(1).startsWith("Inspection reports written as text"), said.toString());
        assertTrue(said.get(2).startsWith("For whoever looks after this computer:\nCandour 1."), said.toString());
        assertEquals(List.of("C&opy this", "&Close"), said.subList(3, said.size()));
    }

    @Test
    void whatHelpersAskForIsCopied() throws Exception {
        Bench.pressWhenAsked("C&opy this");
        List<String> said = Bench.cancelWhenAsked();
        open();
        assertEquals("About Candour", said.getFirst(), "copying leaves the box open");
        Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        List<String> lines = copied.lines().toList();
        assertTrue(lines.get(0).matches("Candour \\d+\\.\\d+\\.\\d+.*"), copied);
        assertTrue(lines.get(1).startsWith("Java " + Runtime.version() + ", "), copied);
        assertTrue(lines.get(2).startsWith(System.getProperty("os.name")), copied);
        assertTrue(lines.get(3).startsWith("Its own files are in /"), copied);
    }

    private static void open() throws Exception {
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.help.aboutAction", null);
    }
}
