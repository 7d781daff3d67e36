// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import org.candour.model.Figure;
import org.candour.model.InspectionPackage;
import org.candour.model.report.WholeReport;
import org.candour.rules.FigureFiles;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** The file of a figure is named and is there. */
public final class FigureFileMissing extends CandourRule {
    private final FigureFiles files;

    /** The rule, asking this port whether files are there. */
    public FigureFileMissing(FigureFiles files) {
        super("figure-file-missing", Severity.ERROR, Reach.LINE);
        this.files = files;
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Figure figure : report.all(Figure.class)) {
            if (figure.getPath() == null || figure.getPath().isBlank()) {
                sink.accept(problemOf("unnamed", figure, Called.first(figure)));
            } else if (!files.isThere(figure)) {
                sink.accept(problem(figure, figure.getPath()).at(InspectionPackage.Literals.FIGURE__PATH));
            }
        }
    }
}
