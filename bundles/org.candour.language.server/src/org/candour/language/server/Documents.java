// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.candour.language.server.colouring.Colouring;
import org.candour.language.server.completion.Completion;
import org.candour.language.server.fixes.QuickFixes;
import org.candour.language.server.formatting.Formatting;
import org.candour.language.server.hover.Hovering;
import org.candour.language.server.lenses.CodeLenses;
import org.candour.language.server.names.DocumentLinks;
import org.candour.language.server.names.Navigation;
import org.candour.language.server.names.Rename;
import org.candour.language.server.outline.Folding;
import org.candour.language.server.outline.Outline;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client asks or tells about one file. */
final class Documents implements TextDocumentService {
    private final Desk desk;
    private final Abilities abilities;

    Documents(Desk desk, Abilities abilities) {
        this.desk = desk;
        this.abilities = abilities;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem opened = params.getTextDocument();
        Desk.file(opened.getUri()).ifPresent(file -> desk.edit(reports -> reports.open(file, opened.getText())));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Desk.file(params.getTextDocument().getUri())
                .ifPresent(file -> desk.edit(reports -> reports.change(file, params.getContentChanges())));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        Desk.file(params.getTextDocument().getUri()).ifPresent(file -> desk.edit(reports -> reports.close(file)));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        desk.recheck();
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        boolean bySpace = Optional.ofNullable(params.getContext())
                .map(CompletionContext::getTriggerCharacter)
                .filter(" "::equals)
                .isPresent();
        return desk.ask(
                uri(params),
                Either.forLeft(List.of()),
                page -> Either.forRight(Completion.at(page.spot(params.getPosition()), abilities.snippets(), bySpace)));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return desk.ask(
                uri(params),
                null,
                page -> Hovering.at(page.spot(params.getPosition()), abilities.markdown())
                        .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return desk.ask(
                uri(params),
                Either.forLeft(List.of()),
                page -> Either.forLeft(Navigation.definition(page.spot(params.getPosition()))));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declaration = params.getContext().isIncludeDeclaration();
        return desk.ask(
                uri(params), List.of(), page -> Navigation.references(page.spot(params.getPosition()), declaration));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return desk.ask(uri(params), List.of(), page -> Navigation.highlights(page.spot(params.getPosition())));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return desk.ask(uri(params), null, page -> Either3.forSecond(Rename.prepare(page.spot(params.getPosition()))));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return desk.ask(uri(params), null, page -> Rename.to(page.spot(params.getPosition()), params.getNewName()));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return desk.ask(params.getTextDocument().getUri(), List.of(), DocumentLinks::of);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return desk.ask(params.getTextDocument().getUri(), List.of(), page -> either(Outline.of(page).stream()));
    }

    private static List<Either<SymbolInformation, DocumentSymbol>> either(Stream<DocumentSymbol> symbols) {
        return symbols.map(Either::<SymbolInformation, DocumentSymbol>forRight).toList();
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return desk.ask(params.getTextDocument().getUri(), List.of(), Folding::of);
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return desk.ask(params.getTextDocument().getUri(), List.of(), CodeLenses::of);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return desk.ask(params.getTextDocument().getUri(), List.of(), Formatting::of);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return desk.ask(params.getTextDocument().getUri(), List.of(), page -> Formatting.of(page, params.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
        return desk.ask(
                params.getTextDocument().getUri(),
                List.of(),
                page -> Formatting.afterBreak(page.spot(params.getPosition())));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return desk.ask(
                params.getTextDocument().getUri(),
                List.of(),
                page -> QuickFixes.in(page, params.getRange()).stream()
                        .map(Either::<Command, CodeAction>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return desk.ask(params.getTextDocument().getUri(), new SemanticTokens(List.of()), Colouring::of);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return desk.ask(
                params.getTextDocument().getUri(),
                new SemanticTokens(List.of()),
                page -> Colouring.of(page, params.getRange()));
    }

    private static String uri(TextDocumentPositionParams params) {
        return params.getTextDocument().getUri();
    }
}
