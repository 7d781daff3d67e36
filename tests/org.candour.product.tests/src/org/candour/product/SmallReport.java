// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report that the studio opens quickly. */
final class SmallReport {

    /** What it says. */
    static final String TEXT = """
        report small: A Small Report

        chapter summary: Summary

            The unit keeps records.
        """;

    private SmallReport() {}

    /** Writes it into a folder of its own below another, and gives its file. */
    static Path write(Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        return Files.writeString(reports.resolve("small.inspection"), TEXT);
    }
}
