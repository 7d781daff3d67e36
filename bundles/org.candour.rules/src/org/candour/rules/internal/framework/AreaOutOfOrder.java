// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.report.AreaOrder;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** Areas stand in the order of the framework, each below its own domain. */
public final class AreaOutOfOrder extends CandourRule {
    /** The rule. */
    public AreaOutOfOrder() {
        super("area-out-of-order", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework().map(AreaOrder::new).ifPresent(order -> {
            Set<String> seen = new HashSet<>();
            String before = null;
            for (Area area : report.all(Area.class)) {
                String name = area.getName();
                if (name != null && order.knows(name) && seen.add(name)) {
                    check(area, Optional.ofNullable(before), order, report, sink);
                    before = name;
                }
            }
        });
    }

    private void check(Area area, Optional<String> before, AreaOrder order, WholeReport report, ProblemSink sink) {
        String name = area.getName();
        Optional<String> domain = report.placeOf(area).domain().map(Domain::getName);
        Optional<String> rightDomain = order.domainOf(name);
        boolean unknown = domain.isPresent() && !order.knowsDomain(domain.get());
        if (unknown) {
            // told as a domain the framework does not have; the area may well be in its place
            return;
        }
        if (rightDomain.isPresent() && !rightDomain.equals(domain)) {
            sink.accept(problemOf("domain", area, name, rightDomain.get()));
        } else if (before.isPresent() && order.rankOf(name) < order.rankOf(before.get())) {
            sink.accept(problem(area, name, before.get()));
        }
    }
}
