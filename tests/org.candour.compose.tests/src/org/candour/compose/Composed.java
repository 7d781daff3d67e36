// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.testkit.Lines.areaTitled;
import static org.candour.testkit.Lines.domainTitled;
import static org.candour.testkit.Lines.framework;
import static org.candour.testkit.Lines.grade;
import static org.candour.testkit.Lines.numbering;
import static org.candour.testkit.Lines.outcome;
import static org.candour.testkit.Lines.question;
import static org.candour.testkit.Lines.scale;

import java.util.Optional;
import org.candour.document.Document;
import org.candour.document.Figure.Format;
import org.candour.document.Figure.Image;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.NumberingStyle;
import org.candour.testkit.DocumentText;
import org.candour.testkit.Files;

/** What the tests of composing share: a framework, a picture, and the text of what was composed. */
final class Composed {
    private Composed() {}

    /** The document of a report of these lines; pictures named "missing" are not found. */
    static Document document(Element... lines) {
        return new Composer().compose(Files.reportOf(lines), options());
    }

    /** Its content as text. */
    static String text(Element... lines) {
        return DocumentText.of(document(lines));
    }

    static ComposeOptions options() {
        return new ComposeOptions(
                true,
                figure -> figure.getPath() == null || figure.getPath().contains("missing")
                        ? Optional.empty()
                        : Optional.of(new Image(figure.getPath(), Format.SVG, new byte[0])));
    }

    /** A framework with two domains of two areas, a scale, a question and two outcomes. */
    static Framework goingLocal(NumberingStyle style) {
        Framework framework = framework("going-local", "Going Local");
        Files.file(
                framework,
                numbering(style),
                domainTitled("reducing-crime", "Reducing Crime"),
                areaTitled("volume-crime", "Volume Crime Reduction"),
                areaTitled("forensics", "Improving Forensic Performance"),
                domainTitled("resources", "Resource Usage"),
                areaTitled("people", "Human Resource Management"),
                areaTitled("training", "Training"),
                scale("service", "Quality of service"),
                grade("excellent", "Excellent"),
                grade("good", "Good"),
                grade("poor", "Poor"),
                question("how-good", "service", "How good is the service?"),
                outcome("full", "Fully discharged"),
                outcome("none", "Not discharged"));
        return framework;
    }

    static Framework goingLocal() {
        return goingLocal(NumberingStyle.CHAPTER_PARAGRAPH);
    }

    /** Lines as one text. */
    static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
