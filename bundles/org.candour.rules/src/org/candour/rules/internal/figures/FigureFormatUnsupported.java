// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import java.util.Locale;
import org.candour.model.Figure;
import org.candour.model.InspectionPackage;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A figure is an SVG or a PNG file. */
public final class FigureFormatUnsupported extends CandourRule {
    /** The rule. */
    public FigureFormatUnsupported() {
        super("figure-format-unsupported", Severity.ERROR, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Figure figure : report.all(Figure.class)) {
            String path = figure.getPath();
            if (path != null && !path.isBlank() && !supported(path.toLowerCase(Locale.ROOT))) {
                sink.accept(problem(figure, path).at(InspectionPackage.Literals.FIGURE__PATH));
            }
        }
    }

    private static boolean supported(String path) {
        return path.endsWith(".svg") || path.endsWith(".png");
    }
}
