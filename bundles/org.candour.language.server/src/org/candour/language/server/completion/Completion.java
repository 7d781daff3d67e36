// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.language.server.reports.Spot;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers what could be written at the caret: the right names, words and whole constructs, and nothing in plain prose. */
public final class Completion {
    /** The characters after which a client asks of itself. */
    public static final List<String> TRIGGERS = List.of("@", "{", " ", "/");

    private static final int MOST = 400;

    private Completion() {}

    /**
     * What could be written at a caret.
     *
     * @param snippets how whole constructs are inserted
     * @param bySpace whether the client asks only because a space was typed; then nothing that may be left out is offered
     */
    public static CompletionList at(Spot caret, Snippets snippets, boolean bySpace) {
        Situation situation = Situation.at(caret);
        String begun = situation.word().toLowerCase(Locale.ROOT);
        List<Offer> offers = new ArrayList<>(Offers.in(situation, bySpace));
        offers.removeIf(offer -> offer.inserted().equals(situation.word()));
        boolean many = offers.size() > MOST;
        if (many) {
            offers.removeIf(offer -> !offer.label().toLowerCase(Locale.ROOT).contains(begun));
        }
        Range place = caret.page().lines().range(situation.from(), caret.offset());
        List<CompletionItem> items = new ArrayList<>();
        for (Offer offer : offers.subList(0, Math.min(MOST, offers.size()))) {
            items.add(item(offer, place, items.size(), snippets));
        }
        return new CompletionList(many, items);
    }

    private static CompletionItem item(Offer offer, Range place, int rank, Snippets snippets) {
        CompletionItem item = new CompletionItem(offer.label());
        item.setKind(symbol(offer.sort()));
        item.setSortText(String.format(Locale.ROOT, "%04d", rank));
        offer.detail().ifPresent(detail -> {
            item.setDetail(detail);
            CompletionItemLabelDetails beside = new CompletionItemLabelDetails();
            beside.setDescription(detail);
            item.setLabelDetails(beside);
        });
        offer.explanation().ifPresent(words -> item.setDocumentation(Either.forLeft(words)));
        String inserted = offer.construct() ? snippets.inserted(offer.inserted()) : offer.inserted();
        boolean stops = offer.construct() && snippets == Snippets.WITH_STOPS;
        item.setInsertTextFormat(stops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(place, inserted)));
        return item;
    }

    private static CompletionItemKind symbol(Offer.Sort sort) {
        return switch (sort) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case CONSTRUCT -> CompletionItemKind.Snippet;
            case NAME -> CompletionItemKind.Reference;
            case CHOICE -> CompletionItemKind.EnumMember;
            case FILE -> CompletionItemKind.File;
        };
    }
}
