// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.FrameworkChoice;
import org.candour.model.report.AreaOrder;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.Suggestion;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** Every area of the framework has its place in the report, and so has every domain. */
public final class AreaMissing extends CandourRule {
    /** The rule. */
    public AreaMissing() {
        super("area-missing", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework().ifPresent(framework -> {
            Map<String, Element> written = written(report, framework);
            Element near = report.first(FrameworkChoice.class).orElseThrow();
            for (Domain domain : framework.domains()) {
                checkDomain(domain, framework.areasOf(domain), written, near, sink);
            }
            AreaOrder order = new AreaOrder(framework);
            framework.areas().stream()
                    .filter(area -> order.domainOf(area.getName()).isEmpty())
                    .filter(area -> !written.containsKey(area(area)))
                    .forEach(area -> sink.accept(areaMissing(area, near)));
        });
    }

    private void checkDomain(
            Domain domain, List<Area> areas, Map<String, Element> written, Element otherwise, ProblemSink sink) {
        List<Area> missing =
                areas.stream().filter(area -> !written.containsKey(area(area))).toList();
        Element near = written.get("domain " + domain.getName());
        if (near == null && missing.size() == areas.size()) {
            sink.accept(domainMissing(domain, areas, otherwise));
            return;
        }
        for (Area area : areas) {
            near = written.getOrDefault(area(area), near);
            if (missing.contains(area)) {
                sink.accept(areaMissing(area, near == null ? otherwise : near));
            }
        }
    }

    private Problem areaMissing(Area area, Element near) {
        return problem(near, area.getName(), Called.title(area)).suggesting(List.of(area(area)));
    }

    private Problem domainMissing(Domain domain, List<Area> areas, Element near) {
        List<String> lines = new ArrayList<>(List.of("domain " + domain.getName()));
        areas.forEach(area -> lines.add(area(area)));
        String names = areas.stream().map(area -> "\"" + area.getName() + "\"").collect(Collectors.joining(", "));
        return (areas.isEmpty()
                        ? problemOf("empty-domain", near, domain.getName(), Called.title(domain))
                        : problemOf("domain", near, domain.getName(), Called.title(domain), names))
                .suggesting(lines);
    }

    /** The areas and domains of a report by the lines that open them; one misspelt is not missing. */
    private static Map<String, Element> written(WholeReport report, FrameworkGuide framework) {
        Map<String, Element> written = new HashMap<>();
        Set<String> areas = names(framework.areas());
        Set<String> domains = names(framework.domains());
        report.all(Area.class).forEach(area -> written.putIfAbsent("area " + meant(area, areas), area));
        report.all(Domain.class).forEach(domain -> written.putIfAbsent("domain " + meant(domain, domains), domain));
        return written;
    }

    private static String meant(Element element, Set<String> known) {
        String name = element.getName();
        return name == null || known.contains(name)
                ? String.valueOf(name)
                : Suggestion.nearest(name, known).orElse(name);
    }

    private static Set<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String area(Area area) {
        return "area " + area.getName();
    }
}
