// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import org.candour.model.Element;
import org.candour.model.Row;
import org.candour.model.Table;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;
import org.candour.rules.internal.prose.ProseWalk;

/** Every row of a table has as many cells as its head. */
public final class TableRagged extends CandourRule {
    /** The rule. */
    public TableRagged() {
        super("table-ragged", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Element line : report.elements()) {
            ProseWalk.eachTable(report, line, table -> check(table, sink));
        }
    }

    private void check(Table table, ProblemSink sink) {
        int columns = table.getRows().isEmpty()
                ? 0
                : table.getRows().getFirst().getCells().size();
        for (Row row : table.getRows()) {
            int cells = row.getCells().size();
            if (cells != columns) {
                sink.accept(problemOf(cells < columns ? "short" : "long", row, cells, columns));
            }
        }
    }
}
