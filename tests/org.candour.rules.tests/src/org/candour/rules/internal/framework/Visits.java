// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.testkit.Lines.areaTitled;
import static org.candour.testkit.Lines.domainTitled;
import static org.candour.testkit.Lines.framework;
import static org.candour.testkit.Lines.grade;
import static org.candour.testkit.Lines.question;
import static org.candour.testkit.Lines.require;
import static org.candour.testkit.Lines.scale;
import static org.candour.testkit.Lines.under;

import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.testkit.Files;

/** A small framework for tests: two domains of two areas, a chapter, a question. */
final class Visits {
    private Visits() {}

    /** The line that puts a report under it. */
    static Element chosen() {
        Framework framework = framework("visits", "Visits to schools");
        Files.file(
                framework,
                require("summary", "Summary"),
                domainTitled("teaching", "Teaching"),
                areaTitled("lessons", "Lessons"),
                areaTitled("marking", "Marking"),
                domainTitled("care", "Care"),
                areaTitled("meals", "Meals"),
                areaTitled("safety", "Safety"),
                scale("quality", "Quality"),
                grade("good", "Good"),
                grade("poor", "Poor"),
                question("how-taught", "quality", "How good is the teaching?"));
        return under(framework);
    }

    /** A framework that asks for nothing. */
    static Element undemanding() {
        Framework framework = framework("free", "Free");
        Files.file(framework);
        return under(framework);
    }
}
