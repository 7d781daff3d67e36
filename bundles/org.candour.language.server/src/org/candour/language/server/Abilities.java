// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.util.List;
import java.util.Optional;
import org.candour.language.server.completion.Snippets;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

/** What the client can do beyond the least that every client can. */
final class Abilities {
    private volatile boolean snippets;
    private volatile boolean markdown;

    void learn(ClientCapabilities capabilities) {
        Optional<TextDocumentClientCapabilities> documents =
                Optional.ofNullable(capabilities).map(ClientCapabilities::getTextDocument);
        snippets = documents
                .map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport)
                .orElse(false);
        markdown = documents
                .map(TextDocumentClientCapabilities::getHover)
                .map(HoverCapabilities::getContentFormat)
                .orElse(List.of())
                .contains(MarkupKind.MARKDOWN);
    }

    /** How whole constructs are inserted. */
    Snippets snippets() {
        return snippets ? Snippets.WITH_STOPS : Snippets.PLAIN;
    }

    /** Whether it shows Markdown. */
    boolean markdown() {
        return markdown;
    }
}
