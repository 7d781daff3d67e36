// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.candour.language.server.names.Symbols;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client asks or tells about more than one file. */
final class Workspace implements WorkspaceService {
    private final Desk desk;

    Workspace(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // nothing can be configured
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        List<Path> files = params.getChanges().stream()
                .map(FileEvent::getUri)
                .flatMap(uri -> Desk.file(uri).stream())
                .toList();
        desk.edit(reports -> reports.changedOnDisk(files));
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return desk.askAll(reports -> Either.forRight(Symbols.in(reports.all(), params.getQuery())));
    }
}
