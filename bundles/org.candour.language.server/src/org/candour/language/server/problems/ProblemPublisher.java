// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.problems;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.candour.language.server.reports.CurrentReport;
import org.candour.language.server.reports.Page;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the client the problems of whole reports, and of each file again only when they have changed. */
public final class ProblemPublisher {
    private final Supplier<Optional<LanguageClient>> client;
    private final Map<CurrentReport, Map<Path, List<Diagnostic>>> told = new HashMap<>();

    /**
     * @param client the client, when there is one
     */
    public ProblemPublisher(Supplier<Optional<LanguageClient>> client) {
        this.client = client;
    }

    /** Tells the problems of all files of a report, and that files it no longer has are without any. */
    public void publish(CurrentReport report) {
        Map<Path, List<Diagnostic>> before = told.getOrDefault(report, Map.of());
        Map<Path, List<Diagnostic>> now = new HashMap<>();
        for (Path file : report.files()) {
            List<Diagnostic> problems = diagnostics(report.page(file));
            now.put(file, problems);
            if (!problems.equals(before.get(file))) {
                tell(file, problems);
            }
        }
        told.put(report, now);
        before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(this::clear);
    }

    /** Tells that the files of a report that is put away are without problems, unless another report has them. */
    public void clear(CurrentReport report) {
        Map<Path, List<Diagnostic>> before = told.remove(report);
        if (before != null) {
            before.keySet().forEach(this::clear);
        }
    }

    private void clear(Path file) {
        Optional<List<Diagnostic>> elsewhere = told.values().stream()
                .filter(files -> files.containsKey(file))
                .map(files -> files.get(file))
                .findFirst();
        tell(file, elsewhere.orElse(List.of()));
    }

    private void tell(Path file, List<Diagnostic> problems) {
        client.get()
                .ifPresent(listener -> listener.publishDiagnostics(
                        new PublishDiagnosticsParams(file.toUri().toString(), problems)));
    }

    private static List<Diagnostic> diagnostics(Page page) {
        return page.problems().stream()
                .map(problem -> Diagnostics.of(problem, page))
                .toList();
    }
}
