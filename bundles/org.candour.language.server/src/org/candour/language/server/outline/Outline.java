// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.candour.language.Location;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Called;
import org.candour.model.Abbreviation;
import org.candour.model.AlternativeText;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.Fieldwork;
import org.candour.model.FrameworkChoice;
import org.candour.model.HeaderWords;
import org.candour.model.LookChoice;
import org.candour.model.Published;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;

/** The structure lines of a file within each other: findings in their area, areas in their domain, all in its chapter. */
public final class Outline {
    private static final Function<Page, List<DocumentSymbol>> OF_FILE = Outline::made;

    private final Page page;
    private final List<DocumentSymbol> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Rank rank, DocumentSymbol symbol) {}

    private Outline(Page page) {
        this.page = page;
    }

    /** The outline of a file; not to be changed. */
    public static List<DocumentSymbol> of(Page page) {
        return page.answer(OF_FILE);
    }

    private static List<DocumentSymbol> made(Page page) {
        Outline outline = new Outline(page);
        page.elements().forEach(outline::add);
        return outline.top;
    }

    private void add(Element line) {
        DocumentSymbol symbol = symbol(line);
        Rank rank = Rank.of(line);
        while (!open.isEmpty() && open.peek().rank().compareTo(rank) >= 0) {
            open.pop();
        }
        if (!isDetail(line)) {
            (open.isEmpty() ? top : open.peek().symbol().getChildren()).add(symbol);
        }
        open.forEach(
                around -> around.symbol().getRange().setEnd(symbol.getRange().getEnd()));
        if (rank != Rank.LINE) {
            open.push(new Open(rank, symbol));
        }
    }

    /** What nobody looks for by way of the outline; it belongs to the part it stands in all the same. */
    private static boolean isDetail(Element line) {
        return line instanceof HeaderWords
                || line instanceof FrameworkChoice
                || line instanceof LookChoice
                || line instanceof Fieldwork
                || line instanceof Published
                || line instanceof Fact
                || line instanceof Abbreviation
                || line instanceof AlternativeText;
    }

    private DocumentSymbol symbol(Element line) {
        Location extent = page.extent(line);
        Range range = page.range(extent);
        String kind = Called.kind(line);
        String label = page.titles()
                .briefly(line)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> line.getName() == null ? kind : line.getName());
        String detail = line.getName() == null ? kind : kind + " · " + line.getName();
        Range name = page.nameOf(line);
        DocumentSymbol symbol = new DocumentSymbol(label, SymbolKinds.of(line), range, name, detail);
        symbol.setChildren(new ArrayList<>());
        return symbol;
    }
}
