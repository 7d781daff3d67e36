// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
