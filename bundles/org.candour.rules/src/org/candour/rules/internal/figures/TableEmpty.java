// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import org.candour.model.TableBlock;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;
import org.candour.rules.internal.prose.ProseWalk;

/** A table line has a table below it. */
public final class TableEmpty extends CandourRule {
    /** The rule. */
    public TableEmpty() {
        super("table-empty", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (TableBlock block : report.all(TableBlock.class)) {
            int[] tables = {0};
            ProseWalk.eachTable(report, block, table -> tables[0]++);
            if (tables[0] != 1) {
                sink.accept(problemOf(tables[0] == 0 ? "none" : "several", block, Called.first(block)));
            }
        }
    }
}
