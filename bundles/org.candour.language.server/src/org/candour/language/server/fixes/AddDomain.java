// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.InspectionFactory;
import org.candour.model.report.AreaOrder;
import org.candour.model.report.WholeReport;

/** Writes above an area the line of its domain, where the report lacks that and the area is then in its place. */
final class AddDomain implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("area-out-of-order");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble
                .element()
                .filter(Area.class::isInstance)
                .flatMap(area -> missing(area, trouble.report())
                        .map(domain -> new Proposal(trouble.page(), "fix.addLine", "domain " + domain)
                                .insert(Parts.start(area, trouble.page()), "domain " + domain + "\n\n")))
                .stream()
                .toList();
    }

    private static Optional<String> missing(Element area, WholeReport report) {
        return report.framework()
                .map(AreaOrder::new)
                .flatMap(order -> order.domainOf(area.getName())
                        .filter(name ->
                                report.all(Domain.class).stream().noneMatch(line -> name.equals(line.getName())))
                        .filter(name -> helps(name, area, report, order)));
    }

    /** The areas below it would come into the domain too, and theirs may be another. */
    private static boolean helps(String name, Element area, WholeReport report, AreaOrder order) {
        Domain domain = InspectionFactory.eINSTANCE.createDomain();
        domain.setName(name);
        List<Element> lines = new ArrayList<>(report.elements());
        lines.add(lines.indexOf(area), domain);
        AreaRow row = new AreaRow(lines, order);
        return !row.isAstray(area.getName()) && row.disorder() < new AreaRow(report.elements(), order).disorder();
    }
}
