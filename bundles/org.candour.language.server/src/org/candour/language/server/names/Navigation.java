// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.language.server.reports.CurrentReport;
import org.candour.language.server.reports.Page;
import org.candour.language.server.reports.Spot;
import org.candour.language.server.reports.WordAt;
import org.candour.model.Abbreviation;
import org.candour.model.Element;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Goes from a name to where it is given and to everywhere it is used. */
public final class Navigation {
    private Navigation() {}

    /** Where the name at a place is given; empty when there is no name, or its file cannot be opened. */
    public static List<Location> definition(Spot spot) {
        CurrentReport report = spot.page().report();
        Optional<Element> meant = Places.meant(spot).or(() -> abbreviation(spot));
        return meant.flatMap(line -> Places.declaration(line, report)).stream().toList();
    }

    private static Optional<Element> abbreviation(Spot spot) {
        return WordAt.of(spot)
                .flatMap(word -> spot.page().whole().all(Abbreviation.class).stream()
                        .filter(line -> word.word().equals(line.getName()))
                        .map(Element.class::cast)
                        .findFirst());
    }

    /**
     * Everywhere the name at a place is used.
     *
     * @param declaration whether the place where it is given counts too
     */
    public static List<Location> references(Spot spot, boolean declaration) {
        CurrentReport report = spot.page().report();
        List<Location> places = new ArrayList<>();
        Places.meant(spot).ifPresent(line -> {
            if (declaration) {
                Places.declaration(line, report).ifPresent(places::add);
            }
            places.addAll(Places.mentions(line, report));
        });
        return places;
    }

    /** The places in the same file where the name at a place is given or used. */
    public static List<DocumentHighlight> highlights(Spot spot) {
        Page page = spot.page();
        List<DocumentHighlight> places = new ArrayList<>();
        Places.meant(spot).ifPresent(line -> {
            if (page.elements().contains(line)) {
                places.add(new DocumentHighlight(page.nameOf(line), DocumentHighlightKind.Write));
            }
            for (Range range : Places.mentions(line, page)) {
                places.add(new DocumentHighlight(range, DocumentHighlightKind.Read));
            }
        });
        return places;
    }
}
