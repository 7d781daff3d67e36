// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.language.server.CandourLanguageServer;
import org.candour.model.report.WholeReport;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The language server, and what it has last said about each file. */
public final class Session implements LanguageClient {

    private static final long A_MOMENT = 400;
    private static final long A_BLINK = 25;

    /** When anything may be read, be it by the server or to wake up what reading needs. */
    private static final CompletableFuture<Void> BEGINNING =
            FirstText.writable().thenRunAsync(LibraryLog::begin);

    private static Session session;

    private final CandourLanguageServer server = CandourLanguageServer.create(BEGINNING);
    private final OpenTexts texts = new OpenTexts(this);
    private final Map<Path, List<Diagnostic>> problems = new ConcurrentHashMap<>();
    private final List<Consumer<Path>> listeners = new CopyOnWriteArrayList<>();
    private boolean begun;

    private Session() {
        server.connect(this);
        server.initialize(abilities());
    }

    /** The one session of this program. */
    public static synchronized Session get() {
        made();
        if (!session.begun) {
            session.begun = true;
            session.texts.begin();
        }
        return session;
    }

    private static synchronized Session made() {
        if (session == null) {
            session = new Session();
        }
        return session;
    }

    /**
     * Reads a report before anybody sees it, so that it is there when its file is opened.
     *
     * @param file one of its files; without one a report of one line is read, for the sake of what reading needs
     */
    public static void wake(Optional<Path> file) {
        file.ifPresentOrElse(expected -> made().withReport(expected, ReportReading::mainFile), () -> {
            Path none = key(Path.of("waking.inspection"));
            BEGINNING.thenRun(() -> new ReportReader().read(none, Map.of(none, "chapter waking: Waking\n")));
        });
    }

    private static InitializeParams abilities() {
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        documents.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(documents);
        InitializeParams params = new InitializeParams();
        params.setCapabilities(capabilities);
        return params;
    }

    /** The server's answers about a file. */
    public TextDocumentService ask() {
        return server.getTextDocumentService();
    }

    /** The server's dealings with files that are not open. */
    public org.eclipse.lsp4j.services.WorkspaceService workspace() {
        return server.getWorkspaceService();
    }

    /**
     * Asks something about a report as it stands in the editors.
     *
     * @param file a file of the report
     * @param question is asked on the server's thread
     */
    public <T> CompletableFuture<T> withReport(Path file, Function<ReportReading, T> question) {
        return server.withReport(file, question);
    }

    /** The same, with the report over all its files as well. */
    public <T> CompletableFuture<T> withReport(Path file, BiFunction<ReportReading, WholeReport, T> question) {
        return server.withReport(file, question);
    }

    /** The texts that are open. */
    public OpenTexts texts() {
        return texts;
    }

    /** What is wrong with a file, as far as is known. */
    public List<Diagnostic> problems(Path file) {
        return problems.getOrDefault(file, List.of());
    }

    /** Tells a listener of each file whose problems have changed, on the server's thread. */
    public void onProblems(Consumer<Path> listener) {
        listeners.add(listener);
    }

    /** The server's name for a file. */
    public static TextDocumentIdentifier name(Path file) {
        return new TextDocumentIdentifier(uri(file));
    }

    static String uri(Path file) {
        return file.toUri().toString();
    }

    /** The file that the server calls so. */
    public static Path path(String uri) {
        return key(Path.of(URI.create(uri)));
    }

    /** The one form of a path by which files are told apart. */
    public static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Waits for an answer that somebody asked for, but not so long that the window seems to hang. */
    public static <T> T soon(CompletableFuture<T> answer, T otherwise) {
        return within(A_MOMENT, answer, otherwise);
    }

    /** Waits for an answer while somebody types or moves the mouse: hardly at all. */
    public static <T> T atOnce(CompletableFuture<T> answer, T otherwise) {
        return within(A_BLINK, answer, otherwise);
    }

    private static <T> T within(long milliseconds, CompletableFuture<T> answer, T otherwise) {
        try {
            T found = answer.get(milliseconds, TimeUnit.MILLISECONDS);
            return found == null ? otherwise : found;
        } catch (TimeoutException | ExecutionException e) {
            // Too slow, or overtaken by an edit: the question will be asked again.
            answer.cancel(true);
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        Path file = path(told.getUri());
        problems.put(file, List.copyOf(told.getDiagnostics()));
        listeners.forEach(listener -> listener.accept(file));
    }

    @Override
    public void logMessage(MessageParams message) {
        ILog.get().warn(message.getMessage());
    }

    @Override
    public void showMessage(MessageParams message) {
        ILog.get().warn(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        // Nothing is ever sent anywhere.
    }
}
