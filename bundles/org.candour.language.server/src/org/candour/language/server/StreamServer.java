// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one client over two streams. */
public final class StreamServer {
    private StreamServer() {}

    /**
     * Serves a client until it says that the server should exit, or its stream ends.
     *
     * @param in what the client sends
     * @param out takes what is sent to the client, and nothing else may be written to it
     * @return 0 when the client had shut the server down before, else 1
     */
    public static int serve(InputStream in, OutputStream out) {
        CandourLanguageServer server = CandourLanguageServer.create();
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread.ofVirtual().start(() -> exitWhenOver(listening, server));
        return server.exited().join();
    }

    private static void exitWhenOver(Future<Void> listening, CandourLanguageServer server) {
        try {
            listening.get();
        } catch (InterruptedException | ExecutionException e) {
            System.getLogger("org.candour.language.server")
                    .log(System.Logger.Level.ERROR, "The connection to the client has failed", e);
        }
        server.exit();
    }
}
