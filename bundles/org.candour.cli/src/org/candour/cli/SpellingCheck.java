// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.util.List;
import java.util.Optional;
import org.candour.language.ReportReading;
import org.candour.publish.Checkup;
import org.candour.publish.LocatedProblem;
import org.candour.rules.Severity;
import org.candour.spelling.Misspelling;
import org.candour.spelling.Spelling;

/** Checks the spelling of a report. */
final class SpellingCheck {
    private SpellingCheck() {}

    /** The misspelt words of a report; none when its framework switches the rule off. */
    static List<LocatedProblem> of(ReportReading reading) {
        Optional<Severity> severity = Checkup.severity(reading, Misspelling.RULE, Severity.NOTE);
        return severity.map(how -> new Spelling()
                        .check(reading).stream()
                                .map(misspelling -> problem(misspelling, how))
                                .toList())
                .orElse(List.of());
    }

    private static LocatedProblem problem(Misspelling misspelling, Severity severity) {
        List<String> guesses = Spelling.guesses(misspelling);
        return new LocatedProblem(
                misspelling.location().file().toAbsolutePath().normalize(),
                misspelling.location().line(),
                misspelling.location().column(),
                misspelling.location().length(),
                severity,
                Misspelling.RULE,
                misspelling.message(guesses),
                guesses);
    }
}
