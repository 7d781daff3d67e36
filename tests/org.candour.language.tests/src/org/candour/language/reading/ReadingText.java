// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.language.Mention;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.Rules;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes all that a reading says down, so that two readings can be compared. */
final class ReadingText {
    private final ReportReading reading;
    private final StringBuilder text = new StringBuilder();

    private ReadingText(ReportReading reading) {
        this.reading = reading;
    }

    static String of(Path main, Map<Path, String> texts) {
        return of(new ReportReader().read(main, texts));
    }

    static String of(ReportReading reading) {
        ReadingText writer = new ReadingText(reading);
        reading.files().forEach(writer::file);
        reading.problems().forEach(problem -> writer.line("problem " + problem));
        Rules.check(WholeReport.of(reading.main())).forEach(writer::broken);
        return writer.text.toString();
    }

    private void file(Path file) {
        line("file " + file + " " + reading.text(file).hashCode());
        line(reading.text(file));
        for (Element element : reading.model(file).getElements()) {
            part(element, 0);
            line("  at " + reading.locate(element) + reading.extent(element) + reading.isInDoubt(element));
        }
        line(reading.lexemes(file).toString());
        reading.mentions(file).forEach(this::mention);
    }

    private void part(EObject part, int depth) {
        StringBuilder values = new StringBuilder();
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (part.eIsSet(feature)
                    && !(part.eGet(feature) instanceof EObject)
                    && !(part.eGet(feature) instanceof List<?>)) {
                values.append(' ').append(feature.getName()).append('=').append(part.eGet(feature));
            }
        }
        line("  ".repeat(depth) + part.eClass().getName() + values);
        part.eContents().forEach(inner -> part(inner, depth + 1));
    }

    private void mention(Mention mention) {
        Optional<String> target = mention.target().map(element -> element.eResource() + " " + reading.locate(element));
        line("mention " + mention.location() + mention.name() + " "
                + target.map(words -> words.replaceAll("@\\w+", "")));
    }

    private void broken(Problem problem) {
        line("broken " + problem.ruleId() + problem.severity() + problem.message() + problem.suggestions()
                + reading.locate(problem.subject()) + reading.isInDoubt(problem.subject()));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
