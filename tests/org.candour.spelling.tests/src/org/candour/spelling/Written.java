// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;

/** A report that stands in a folder only in thought, and what its spelling is. */
final class Written {
    private static final String HEAD = """
        report trial: A Trial
        subject: Ashdown BCU
        force: Weald Constabulary
        abbreviation SMT: senior management team
        """;

    private Written() {}

    /** A report with a head and these lines. */
    static ReportReading report(Path folder, String lines) {
        Path file = folder.resolve("trial.inspection");
        return new ReportReader().read(file, Map.of(file, HEAD + lines));
    }

    /** A report of one paragraph. */
    static ReportReading paragraph(Path folder, String words) {
        return report(folder, "chapter one: One\n\n    " + words + "\n");
    }

    /** The words misspelt in it. */
    static List<String> misspelt(ReportReading reading) {
        return new Spelling().check(reading).stream().map(Misspelling::word).toList();
    }
}
