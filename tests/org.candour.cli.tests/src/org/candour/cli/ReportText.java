// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short reports and frameworks for tests, written to a folder. */
final class ReportText {
    private static final String FRAMEWORK = """
        framework visits: Short visits
        numbering chapter.paragraph
        require findings: What We Found
        domain work: Work
        area planning: Planning
        severity afi-unanswered off
        """;

    private static final String REPORT = """
        report short: Inspection of a Short Unit
        subject: Short Unit
        force: Weald Constabulary
        inspectorate: Inspectorate of Visits
        framework visits
        fieldwork 4 December 2006 to 6 December 2006
        published January 2007

        chapter findings: What We Found

            The unit was visited in {fieldwork}.

        list recommendations

        domain work

        area planning

        strength
            Plans are made each week.

        afi follow-up
            Nobody looks at the plans again.

        recommendation look-again addresses follow-up
            The unit should look at its plans again.
        """;

    private ReportText() {}

    /** A report without errors, and its framework beside it. */
    static Path clean(Path folder) throws IOException {
        return with(folder, REPORT);
    }

    /** The same report with the error that its recommendation addresses nothing, in line 25. */
    static Path broken(Path folder) throws IOException {
        return with(folder, REPORT.replace(" addresses follow-up", ""));
    }

    /** The clean report, in which somebody is named who sees to its recommendation. */
    static Path owned(Path folder) throws IOException {
        return with(
                folder,
                REPORT.replace("framework visits\n", "framework visits\nowner planner: Head of planning\n")
                        .replace("look-again addresses", "look-again owner planner addresses"));
    }

    /** A report of this text. */
    static Path with(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("visits.inspection"), FRAMEWORK);
        return Files.writeString(folder.resolve("short.inspection"), text);
    }

    /** The text of the clean report. */
    static String text() {
        return REPORT;
    }
}
