// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that remembers what it was told. */
final class Told implements LanguageClient {
    private final Map<String, List<Diagnostic>> problems = new ConcurrentHashMap<>();
    private final List<String> log = new CopyOnWriteArrayList<>();

    /** The problems of a file as last told. */
    List<Diagnostic> problems(Path file) {
        return problems.getOrDefault(file.toUri().toString(), List.of());
    }

    /** Whether the problems of a file were told at all. */
    boolean hasHeardOf(Path file) {
        return problems.containsKey(file.toUri().toString());
    }

    /** What went wrong in the server. */
    List<String> log() {
        return log;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        problems.put(told.getUri(), told.getDiagnostics());
    }

    @Override
    public void logMessage(MessageParams message) {
        log.add(message.getMessage());
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }
}
