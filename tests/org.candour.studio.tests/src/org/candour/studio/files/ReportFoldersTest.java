// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;

class ReportFoldersTest {

    @Test
    void aReportInTheFolderThatHoldsTheStudiosOwnFilesIsRefusedWithAReasonAndARemedy() throws Exception {
        Path own = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
        List<IFolder> before = ReportFolders.all();
        Path report = Files.writeString(own.resolveSibling("beside.inspection"), "report beside: Beside\n");
        try {
            OwnFilesThere refused = assertThrows(OwnFilesThere.class, () -> ReportFolders.show(report));
            assertEquals(
                    "Nothing in " + own.getParent()
                            + " can be opened from there, because Candour keeps files of its own in it," + " in " + own
                            + ".\n\nMove the report into a folder of its own, and open it there.",
                    refused.getMessage());
            assertEquals(before, ReportFolders.all());
        } finally {
            Files.delete(report);
        }
    }
}
