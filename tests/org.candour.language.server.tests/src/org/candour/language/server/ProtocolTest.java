// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;

/** A client that knows nothing but the protocol, over two pipes. */
class ProtocolTest {
    private static final String PLAIN = "framework plain: Plain\n";
    private static final String TEXT = Editor.HEAD + """

            chapter findings: What We Found

            afi delivery-groups
                Delivery groups plan projects.

            recommendation rigour addresses delivery-grops
                Do it.

            list recommendations
            """;

    @Test
    void aClientWalksFromInitializeToExit() throws Exception {
        Told told = new Told();
        Connection connection = connect(told);
        LanguageServer remote = connection.server();

        InitializeResult can = remote.initialize(new InitializeParams()).get(20, TimeUnit.SECONDS);
        assertTrue(can.getCapabilities().getRenameProvider().isRight());
        remote.initialized(new InitializedParams());

        open(remote, "plain.inspection", PLAIN);
        open(remote, Editor.MAIN, TEXT);
        Editor.waitUntil(() -> !told.problems(Editor.file(Editor.MAIN)).isEmpty());
        var problem = told.problems(Editor.file(Editor.MAIN)).getFirst();
        assertEquals("unknown-name", problem.getCode().getLeft());
        assertEquals("Candour", problem.getSource());

        TextDocumentIdentifier document = new TextDocumentIdentifier(Editor.uri(Editor.MAIN));
        Position end = new Position(12, "recommendation rigour addresses ".length());
        List<CompletionItem> offered = remote.getTextDocumentService()
                .completion(new CompletionParams(document, end))
                .get(20, TimeUnit.SECONDS)
                .getRight()
                .getItems();
        assertTrue(offered.stream().anyMatch(item -> item.getLabel().equals("delivery-groups")));

        Position name = new Position(10 - 1, "afi ".length());
        Map<String, List<TextEdit>> edits = remote.getTextDocumentService()
                .rename(new RenameParams(document, name, "groups"))
                .get(20, TimeUnit.SECONDS)
                .getChanges();
        assertEquals(1, edits.get(document.getUri()).size());

        CompletableFuture<?> last = remote.getTextDocumentService().documentLink(new DocumentLinkParams(document));
        remote.shutdown().get(20, TimeUnit.SECONDS);
        assertTrue(last.isDone(), "what was asked before the end is answered");
        remote.exit();
        assertEquals(0, connection.served().get(20, TimeUnit.SECONDS));
    }

    @Test
    void aClientThatGoesWithoutAWordEndsTheServer() throws Exception {
        Connection connection = connect(new Told());
        connection.server().initialize(new InitializeParams()).get(20, TimeUnit.SECONDS);
        connection.toServer().close();
        assertEquals(1, connection.served().get(20, TimeUnit.SECONDS));
    }

    private record Connection(LanguageServer server, PipedOutputStream toServer, CompletableFuture<Integer> served) {}

    private static void open(LanguageServer server, String name, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(Editor.uri(name), "candour", 1, text)));
    }

    private static Connection connect(LanguageClient client) throws IOException {
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream toClient = new PipedInputStream(1 << 16);
        // both pipes are joined before anybody listens
        PipedOutputStream fromClient = new PipedOutputStream(toServer);
        PipedOutputStream fromServer = new PipedOutputStream(toClient);
        ExecutorService serving = Executors.newSingleThreadExecutor();
        CompletableFuture<Integer> served =
                CompletableFuture.supplyAsync(() -> StreamServer.serve(toServer, fromServer), serving);
        serving.shutdown();
        Launcher<LanguageServer> here = LSPLauncher.createClientLauncher(client, toClient, fromClient);
        here.startListening();
        return new Connection(here.getRemoteProxy(), fromClient, served);
    }
}
