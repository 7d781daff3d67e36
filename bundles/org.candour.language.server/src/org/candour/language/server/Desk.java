// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.candour.language.server.problems.ProblemPublisher;
import org.candour.language.server.reports.CurrentReport;
import org.candour.language.server.reports.LanguageThread;
import org.candour.language.server.reports.OpenReports;
import org.candour.language.server.reports.Page;

/** Where edits and questions come in: sees to their order, and that problems are told again after edits. */
final class Desk {
    private static final long PAUSE = 40;

    private final OpenReports reports;
    private final LanguageThread thread;
    private final ProblemPublisher publisher;

    Desk(OpenReports reports, LanguageThread thread, ProblemPublisher publisher) {
        this.reports = reports;
        this.thread = thread;
        this.publisher = publisher;
    }

    /** The file a client means; empty when it is none, such as a text that was never saved anywhere. */
    static Optional<Path> file(String uri) {
        try {
            return Optional.of(CurrentReport.key(Path.of(URI.create(uri))));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // only files make up reports
            return Optional.empty();
        }
    }

    /** Makes an edit to the open reports, and tells the problems when typing pauses. */
    void edit(java.util.function.Consumer<OpenReports> edit) {
        thread.edit(() -> edit.accept(reports));
        thread.afterPause(PAUSE, this::tellProblems);
    }

    /** Tells the problems again without an edit. */
    void recheck() {
        thread.afterPause(0, this::tellProblems);
    }

    private void tellProblems() {
        reports.settle().forEach(publisher::clear);
        reports.all().forEach(publisher::publish);
    }

    /** Asks about a file of a report; {@code otherwise} where it is no file. */
    <T> CompletableFuture<T> ask(String uri, T otherwise, Function<Page, T> question) {
        return file(uri)
                .map(file -> thread.ask(() -> question.apply(reports.of(file).page(file))))
                .orElseGet(() -> CompletableFuture.completedFuture(otherwise));
    }

    /** Asks about all reports. */
    <T> CompletableFuture<T> askAll(Function<OpenReports, T> question) {
        return thread.ask(() -> question.apply(reports));
    }
}
