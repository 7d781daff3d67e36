// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import org.candour.model.Contract;
import org.candour.model.ListDirective;
import org.candour.model.Listed;
import org.candour.model.Target;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A target is printed in the contract or in a list of targets; without either it is lost. */
public final class TargetWithoutContract extends CandourRule {
    /** The rule. */
    public TargetWithoutContract() {
        super("target-without-contract", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        boolean printed = report.first(Contract.class).isPresent()
                || report.all(ListDirective.class).stream().anyMatch(list -> list.getListed() == Listed.TARGETS);
        if (!printed) {
            report.all(Target.class).forEach(target -> sink.accept(problem(target, Called.first(target))));
        }
    }
}
