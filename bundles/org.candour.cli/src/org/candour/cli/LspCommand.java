// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import org.candour.language.server.StreamServer;
import picocli.CommandLine.Command;

/** Serves an editor that speaks the Language Server Protocol. */
@Command(
        name = "lsp",
        header = "Serves an editor (Language Server Protocol).",
        description = {
            "%nEditors start this by themselves: with it they show problems while you type, complete names, correct"
                    + " slips and more. It reads from standard input and writes to standard output until the editor"
                    + " ends it.",
            "%nHow to set your editor up is described in docs/editors.md."
        })
final class LspCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        FileOutputStream client = new FileOutputStream(FileDescriptor.out);
        // Whatever else would be printed must not get between the messages to the client.
        System.setOut(System.err);
        return StreamServer.serve(System.in, client);
    }
}
