// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * An editor in the same process, with files that are on no disk. A broken bar in a text marks the caret and is no part
 * of it.
 */
final class Editor {
    static final Path FOLDER = Path.of("").toAbsolutePath().resolve("nowhere").resolve("desk");
    static final String MAIN = "report.inspection";

    /** A head that nothing is wrong with, and a framework that asks for nothing. */
    static final String HEAD = """
            report desk: A report on the desk
            subject: Ashdown BCU
            force: Weald Constabulary
            framework plain
            fieldwork 4 December 2006 to 13 December 2006
            published December 2006
            """;

    private static final char CARET = '¦';

    private final CandourLanguageServer server = CandourLanguageServer.create();
    private final Told told = new Told();
    private final Map<String, String> texts = new HashMap<>();
    private String caretFile = MAIN;
    private int caret;

    private Editor(boolean snippets) {
        server.connect(told);
        CompletionItemCapabilities items = new CompletionItemCapabilities(snippets);
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setCompletion(new CompletionCapabilities(items));
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.getCapabilities().setTextDocument(documents);
        await(server.initialize(params));
        open("plain.inspection", "framework plain: A framework that asks for nothing\nnumbering chapter.paragraph\n");
    }

    /** An editor with a report that begins with the usual head. */
    static Editor withHead(String text) {
        return with(HEAD + text);
    }

    static Editor with(String text) {
        return new Editor(false).open(MAIN, text);
    }

    static Editor withSnippets(String text) {
        return new Editor(true).open(MAIN, HEAD + text);
    }

    Editor open(String name, String marked) {
        String text = put(name, marked);
        TextDocumentItem opened = new TextDocumentItem(uri(name), "candour", 1, text);
        documents().didOpen(new DidOpenTextDocumentParams(opened));
        return this;
    }

    private String put(String name, String marked) {
        int at = marked.indexOf(CARET);
        if (at >= 0) {
            caret = at;
            caretFile = name;
        }
        String text = marked.replace(String.valueOf(CARET), "");
        texts.put(name, text);
        return text;
    }

    void close(String name) {
        documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(name))));
    }

    /** Replaces all occurrences of some words in a file, one small edit each. */
    void replace(String name, String words, String others) {
        int at = texts.get(name).indexOf(words);
        while (at >= 0) {
            change(name, new Range(position(name, at), position(name, at + words.length())), others);
            at = texts.get(name).indexOf(words, at + others.length());
        }
    }

    private void change(String name, Range range, String words) {
        String before = texts.get(name);
        int from = offset(before, range.getStart());
        int to = offset(before, range.getEnd());
        texts.put(name, before.substring(0, from) + words + before.substring(to));
        documents()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(name), 2),
                        List.of(new TextDocumentContentChangeEvent(range, words))));
    }

    /** Makes edits of one file as a client does: all ranges are those of the text before. */
    void apply(String name, List<TextEdit> edits) {
        String before = texts.get(name);
        edits.stream()
                .sorted((a, b) -> offset(before, b.getRange().getStart())
                        - offset(before, a.getRange().getStart()))
                .forEach(edit -> change(name, edit.getRange(), edit.getNewText()));
    }

    String text(String name) {
        return texts.get(name);
    }

    /** What is at a range of a file. */
    String at(String name, Range range) {
        String text = texts.get(name);
        return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
    }

    Position caret() {
        return position(caretFile, caret);
    }

    TextDocumentIdentifier document() {
        return new TextDocumentIdentifier(uri(caretFile));
    }

    TextDocumentService documents() {
        return server.getTextDocumentService();
    }

    CandourLanguageServer server() {
        return server;
    }

    Told told() {
        return told;
    }

    List<CompletionItem> completion() {
        return await(documents().completion(new CompletionParams(document(), caret())))
                .getRight()
                .getItems();
    }

    List<String> offered() {
        return completion().stream().map(CompletionItem::getLabel).toList();
    }

    /** The problems of a file once the server has come to rest. */
    List<Diagnostic> problems(String name) {
        waitUntil(() -> told.hasHeardOf(file(name)));
        rest();
        return told.problems(file(name));
    }

    List<String> rules(String name) {
        return problems(name).stream()
                .map(problem -> problem.getCode().getLeft())
                .toList();
    }

    /** Waits until the server has told what it has to tell about the edits so far. */
    void rest() {
        pause(120);
        await(server.withReport(file(MAIN), reading -> reading.files().size()));
        assertEquals(List.of(), told.log());
    }

    static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            pause(2);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static String uri(String name) {
        return file(name).toUri().toString();
    }

    private Position position(String name, int offset) {
        String before = texts.get(name).substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }
}
