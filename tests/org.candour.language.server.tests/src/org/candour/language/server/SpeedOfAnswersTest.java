// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;

/**
 * Measures every question on a large report. Runs only when the property {@code candour.large} names its main file,
 * which {@code benchmarks/GenerateReport.java} makes; prints milliseconds of the server's
 * thread at work, the shortest and the median of several runs; a busy machine does not spoil them.
 */
class SpeedOfAnswersTest {
    private static final int RUNS = 5;
    private static final long BOUND = 500;

    @Test
    void everyQuestionIsAnsweredBeforeAnAuthorNotices() throws IOException {
        String property = System.getProperty("candour.large", "");
        assumeTrue(!property.isEmpty());
        Path file = Path.of(property).toAbsolutePath();
        String text = Files.readString(file);
        Measured measured = new Measured(file, text);
        measured.all();
        assertFalse(measured.slow && text.lines().count() < 20_000);
    }

    private static final class Measured {
        private final CandourLanguageServer server = CandourLanguageServer.create();
        private final TextDocumentIdentifier document;
        private final String text;
        private final Told told = new Told();
        private final Path file;
        private boolean slow;

        Measured(Path file, String text) {
            this.file = file;
            this.text = text;
            document = new TextDocumentIdentifier(file.toUri().toString());
            server.connect(told);
        }

        void all() {
            documents()
                    .didOpen(
                            new DidOpenTextDocumentParams(new TextDocumentItem(document.getUri(), "candour", 1, text)));
            Editor.waitUntil(() -> told.hasHeardOf(file));
            print("open and tell all problems", worked(), worked());
            Position prose = position(text.indexOf("    ", text.length() / 2) + 8);
            Position name = position(text.indexOf("\nafi ", text.length() / 2) + 6);
            Position list = position(text.indexOf(" addresses ", text.length() / 2) + " addresses ".length());
            Range screen = new Range(new Position(prose.getLine(), 0), new Position(prose.getLine() + 60, 0));
            measure("an edit and a question after it", () -> {
                edit(prose, "x");
                return server.withReport(file, reading -> reading.files().size());
            });
            measure("completion of a line", () -> documents().completion(new CompletionParams(document, line(prose))));
            measure("completion of names", () -> documents().completion(new CompletionParams(document, list)));
            measure("hover", () -> documents().hover(new HoverParams(document, name)));
            measure("definition", () -> documents().definition(new DefinitionParams(document, list)));
            measure(
                    "references",
                    () -> documents().references(new ReferenceParams(document, name, new ReferenceContext(true))));
            measure("highlights", () -> documents().documentHighlight(new DocumentHighlightParams(document, name)));
            measure("rename", () -> documents().rename(new RenameParams(document, name, "quite-another")));
            measure("outline", () -> documents().documentSymbol(new DocumentSymbolParams(document)));
            measure("folding", () -> documents().foldingRange(new FoldingRangeRequestParams(document)));
            measure("lenses", () -> documents().codeLens(new CodeLensParams(document)));
            measure("links", () -> documents().documentLink(new DocumentLinkParams(document)));
            measure("colours of all", () -> documents().semanticTokensFull(new SemanticTokensParams(document)));
            measure(
                    "colours of a screen",
                    () -> documents().semanticTokensRange(new SemanticTokensRangeParams(document, screen)));
            measure(
                    "quick fixes",
                    () -> documents()
                            .codeAction(new CodeActionParams(document, screen, new CodeActionContext(List.of()))));
            measure(
                    "formatting",
                    () -> documents()
                            .formatting(new DocumentFormattingParams(document, new FormattingOptions(4, true))));
            measure("symbols", () -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams("delivery")));
            measure("an edit and the problems told", () -> {
                edit(prose, "x");
                return server.withReport(
                        file,
                        reading -> org.candour.publish.Checkup.of(reading)
                                .problems()
                                .size());
            });
        }

        private TextDocumentService documents() {
            return server.getTextDocumentService();
        }

        private void edit(Position at, String words) {
            documents()
                    .didChange(new DidChangeTextDocumentParams(
                            new VersionedTextDocumentIdentifier(document.getUri(), 2),
                            List.of(new TextDocumentContentChangeEvent(new Range(at, at), words))));
        }

        private static long worked() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                    .filter(thread -> thread != null && thread.getThreadName().equals("Candour language"))
                    .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                    .sum();
        }

        private <T> void measure(String what, Supplier<CompletableFuture<T>> question) {
            List<Long> times = new java.util.ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                long begun = worked();
                Editor.await(question.get());
                times.add(worked() - begun);
            }
            times.sort(Comparator.naturalOrder());
            long median = times.get(RUNS / 2);
            print(what, times.getFirst(), median);
            slow |= median > BOUND * 1_000_000;
        }

        private static void print(String what, long shortest, long median) {
            System.out.printf("%-34s %8.1f %8.1f ms%n", what, shortest / 1e6, median / 1e6);
        }

        private Position line(Position at) {
            return new Position(at.getLine(), 0);
        }

        private Position position(int offset) {
            int line = (int)
                    text.substring(0, offset).chars().filter(c -> c == '\n').count();
            return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
        }
    }
}
