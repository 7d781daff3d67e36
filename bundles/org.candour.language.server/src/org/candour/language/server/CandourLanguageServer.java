// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.candour.language.ReportReading;
import org.candour.language.server.problems.ProblemPublisher;
import org.candour.language.server.reports.CurrentReport;
import org.candour.language.server.reports.LanguageThread;
import org.candour.language.server.reports.OpenReports;
import org.candour.language.server.wording.Words;
import org.candour.model.report.WholeReport;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * Answers what an editor asks about reports while they are written. It speaks the Language Server Protocol, over a
 * connection or by plain calls within one process. All calls return at once; what they ask for is done on a thread of
 * the server's own, in the order of the calls.
 */
public final class CandourLanguageServer implements LanguageServer, LanguageClientAware {
    private final OpenReports reports = new OpenReports();
    private final LanguageThread thread = new LanguageThread(this::tell);
    private final Abilities abilities = new Abilities();
    private final ProblemPublisher publisher = new ProblemPublisher(this::client);
    private final Desk desk = new Desk(reports, thread, publisher);
    private final Documents documents = new Documents(desk, abilities);
    private final Workspace workspace = new Workspace(desk);
    private final CompletableFuture<Integer> exited = new CompletableFuture<>();
    private volatile Optional<LanguageClient> client = Optional.empty();
    private volatile boolean shutDown;

    private CandourLanguageServer(CompletableFuture<?> begin) {
        thread.look(begin::join);
    }

    /** A server without a client as yet. */
    public static CandourLanguageServer create() {
        return create(CompletableFuture.completedFuture(null));
    }

    /**
     * A server without a client as yet, which leaves what it is asked until something has happened that its machine is
     * needed for more urgently.
     *
     * @param begin completes, normally, when that has happened
     */
    public static CandourLanguageServer create(CompletableFuture<?> begin) {
        return new CandourLanguageServer(begin);
    }

    /** From now on the server tells a client what is wrong with the files it has open. */
    @Override
    public void connect(LanguageClient listener) {
        client = Optional.of(listener);
    }

    /**
     * Asks something about a report as it stands after all edits so far, unsaved ones included; for a client within
     * the same process.
     *
     * @param file a file of the report, open or not
     * @param question is given the report as read, which it must not keep; asked on the server's thread, so it should
     *     not take long
     * @return its answer; cancel it when it is not wanted any more
     */
    public <T> CompletableFuture<T> withReport(Path file, Function<ReportReading, T> question) {
        return withReport(file, (reading, whole) -> question.apply(reading));
    }

    /** The same, with the report over all its files as well, which need not be put together again. */
    public <T> CompletableFuture<T> withReport(Path file, BiFunction<ReportReading, WholeReport, T> question) {
        return thread.look(() -> {
            CurrentReport report = reports.of(file);
            return question.apply(report.reading(), report.whole());
        });
    }

    /** When the client has asked the server to exit: 0 when it had shut it down before, else 1. */
    public CompletableFuture<Integer> exited() {
        return exited;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        abilities.learn(params.getCapabilities());
        ServerInfo info = new ServerInfo("Candour");
        return CompletableFuture.completedFuture(new InitializeResult(Capabilities.ofServer(), info));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        // what was asked before is still answered
        return thread.look(() -> {
            thread.end();
            return null;
        });
    }

    @Override
    public void exit() {
        thread.end();
        exited.complete(shutDown ? 0 : 1);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }

    private Optional<LanguageClient> client() {
        return client;
    }

    private void tell(Throwable failure) {
        System.getLogger("org.candour.language.server").log(System.Logger.Level.ERROR, "Unexpected failure", failure);
        client().ifPresent(listener ->
                listener.logMessage(new MessageParams(MessageType.Error, Words.of("server.failed", failure))));
    }
}
