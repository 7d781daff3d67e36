// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.reports.CurrentReport;
import org.candour.language.server.reports.Spot;
import org.candour.language.server.wording.Called;
import org.candour.language.server.wording.Words;
import org.candour.model.Abbreviation;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.Judgement;
import org.candour.model.Owner;
import org.candour.model.Theme;
import org.candour.model.report.FrameworkGuide;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Gives a name another spelling where it is given and everywhere it is used, in all files of the report. */
public final class Rename {
    private Rename() {}

    /**
     * The name at a place, to be changed.
     *
     * @throws ResponseErrorException with a reason in plain English when there is no name that can be changed
     */
    public static PrepareRenameResult prepare(Spot spot) {
        Element line = renamable(spot);
        Range range = spot.placeholder()
                .map(spot::range)
                .or(() -> spot.mention().map(mention -> spot.page().range(mention.location())))
                .orElseGet(() -> spot.page().nameOf(line));
        return new PrepareRenameResult(range, line.getName());
    }

    /**
     * The changes that give the name at a place another spelling.
     *
     * @throws ResponseErrorException with a reason in plain English when it cannot be done
     */
    public static WorkspaceEdit to(Spot spot, String name) {
        Element line = renamable(spot);
        CurrentReport report = spot.page().report();
        if (!isName(name, report, line)) {
            throw refusal("rename.malformed", name);
        }
        clash(name, line, report).ifPresent(other -> {
            throw refusal("rename.taken", name, Called.kind(other));
        });
        List<Location> places = new ArrayList<>();
        Places.declaration(line, report).ifPresent(places::add);
        places.addAll(Places.mentions(line, report));
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Location place : places) {
            edits.computeIfAbsent(place.getUri(), uri -> new ArrayList<>()).add(new TextEdit(place.getRange(), name));
        }
        return new WorkspaceEdit(edits);
    }

    private static Element renamable(Spot spot) {
        Element line = Places.meant(spot).orElseThrow(() -> refusal("rename.nothing"));
        CurrentReport report = spot.page().report();
        if (line.getName() == null) {
            throw refusal("rename.unnamed", Called.kind(line));
        }
        if (line instanceof Abbreviation) {
            throw refusal("rename.abbreviation", line.getName());
        }
        boolean ofFramework = line instanceof Domain
                || line instanceof Area
                || line instanceof Judgement
                || line instanceof Chapter && isRequired(line, report)
                || !report.whole().elements().contains(line);
        if (ofFramework) {
            throw refusal("rename.framework", line.getName());
        }
        return line;
    }

    private static boolean isRequired(Element chapter, CurrentReport report) {
        return report.whole().framework().stream()
                .map(FrameworkGuide::requiredChapters)
                .flatMap(List::stream)
                .anyMatch(required -> chapter.getName().equals(required.getName()));
    }

    /** Whether a line of the same kind could bear the name: one that means something else there, such as "theme", cannot. */
    private static boolean isName(String name, CurrentReport report, Element line) {
        String keyword = keyword(line, report);
        List<Lexeme> read = InspectionScanner.scan(keyword + " " + name).lexemes();
        return read.stream()
                        .anyMatch(lexeme -> lexeme.kind() == Kind.NAME
                                && lexeme.from() == keyword.length() + 1
                                && lexeme.to() - lexeme.from() == name.length())
                && name.matches("[\\p{L}\\d]([\\p{L}\\d-]*[\\p{L}\\d])?");
    }

    private static String keyword(Element line, CurrentReport report) {
        String text = report.reading().text(report.reading().locate(line).file());
        int from = report.reading().extent(line).offset();
        int to = from;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        return text.substring(from, to);
    }

    private static Optional<Element> clash(String name, Element line, CurrentReport report) {
        return report.whole().elements().stream()
                .filter(other -> other != line && name.equals(other.getName()))
                .filter(other -> drawer(other) == drawer(line))
                .findFirst();
    }

    /** Names of facts, of themes and of owners are kept apart from all others. */
    private static Class<?> drawer(Element line) {
        return switch (line) {
            case Fact fact -> Fact.class;
            case Theme theme -> Theme.class;
            case Owner owner -> Owner.class;
            default -> Element.class;
        };
    }

    private static ResponseErrorException refusal(String key, Object... gaps) {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.RequestFailed, Words.of(key, gaps), null));
    }
}
