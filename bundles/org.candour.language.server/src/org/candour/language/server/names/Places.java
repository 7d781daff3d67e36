// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.Mention;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.reports.CurrentReport;
import org.candour.language.server.reports.Page;
import org.candour.language.server.reports.Spot;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.HeaderField;
import org.candour.model.HeaderWords;
import org.candour.model.Judgement;
import org.candour.model.Question;
import org.candour.model.ReportHeader;
import org.candour.model.RequiredChapter;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Where a thing that has a name is declared and mentioned, over all files of its report. */
final class Places {
    private Places() {}

    /** The line that the name at a place stands for: its own, or the one it leads to. */
    static Optional<Element> meant(Spot spot) {
        return spot.placeholder()
                .flatMap(name -> fact(spot.words(name), spot.page().report()))
                .or(() -> spot.mention().flatMap(Mention::target))
                .or(spot::declared);
    }

    private static Optional<Element> fact(String name, CurrentReport report) {
        return report.whole().elements().stream()
                .filter(line -> line instanceof Fact && name.equals(line.getName()) || isHead(line, name))
                .findFirst();
    }

    private static boolean isHead(Element line, String name) {
        return switch (line) {
            case HeaderWords words -> words.getField() == HeaderField.get(name);
            case ReportHeader report -> name.equals("report");
            case org.candour.model.Fieldwork fieldwork -> name.equals("fieldwork");
            case org.candour.model.Published published -> name.equals("published");
            default -> false;
        };
    }

    /** Where a line gives its name; empty when its file cannot be opened. */
    static Optional<Location> declaration(Element line, CurrentReport report) {
        return report.pageOf(line).map(page -> new Location(page.uri(), page.nameOf(line)));
    }

    /** Where a line is mentioned, file by file and down each file. */
    static List<Location> mentions(Element line, CurrentReport report) {
        List<Location> places = new ArrayList<>();
        report.files()
                .forEach(file -> mentions(line, report.page(file))
                        .forEach(range -> places.add(new Location(file.toUri().toString(), range))));
        return places;
    }

    /** Where a line is mentioned in one file. */
    static List<Range> mentions(Element line, Page page) {
        Set<Element> same = sameThing(line, page.report());
        List<Range> places = new ArrayList<>();
        for (Mention mention : page.mentions()) {
            if (mention.target().filter(same::contains).isPresent()) {
                places.add(page.range(mention.location()));
            }
        }
        if (line instanceof Fact) {
            placeholders(line.getName(), page, places);
        }
        for (Element other : page.elements()) {
            if (other != line && same.contains(other)) {
                places.add(page.nameOf(other));
            }
        }
        return places;
    }

    private static void placeholders(String name, Page page, List<Range> places) {
        boolean inBraces = false;
        for (Lexeme lexeme : page.lexemes()) {
            boolean named = inBraces
                    && lexeme.kind() == Kind.NAME
                    && lexeme.to() - lexeme.from() == name.length()
                    && page.text().startsWith(name, lexeme.from());
            if (named) {
                places.add(page.lines().range(lexeme.from(), lexeme.to()));
            }
            inBraces = lexeme.kind() == Kind.FACT_IN;
        }
    }

    /** A line and those that stand for the same thing in the framework or the report: an area here and there. */
    private static Set<Element> sameThing(Element line, CurrentReport report) {
        Set<Element> same = new java.util.HashSet<>(Set.of(line));
        String name = line.getName();
        if (name == null || kindInFramework(line) == Object.class) {
            return same;
        }
        report.whole().elements().stream()
                .filter(other -> name.equals(other.getName()) && kindInFramework(other) == kindInFramework(line))
                .forEach(same::add);
        report.whole().framework().stream()
                .flatMap(framework -> report.inFramework(framework).stream())
                .filter(other -> name.equals(other.getName()) && kindInFramework(other) == kindInFramework(line))
                .forEach(same::add);
        return same;
    }

    private static Class<?> kindInFramework(Element line) {
        return switch (line) {
            case Domain domain -> Domain.class;
            case Area area -> Area.class;
            case Judgement judgement -> Question.class;
            case Question question -> Question.class;
            case Chapter chapter -> RequiredChapter.class;
            case RequiredChapter required -> RequiredChapter.class;
            default -> Object.class;
        };
    }
}
