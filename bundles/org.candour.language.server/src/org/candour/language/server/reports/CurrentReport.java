// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.language.LiveReport;
import org.candour.language.Location;
import org.candour.language.Mention;
import org.candour.language.ReportReading;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.wording.Titles;
import org.candour.model.Element;
import org.candour.model.InspectionFile;
import org.candour.model.ReportHeader;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.publish.LocatedProblem;
import org.candour.publish.RepeatedCheckup;

/** A report as it stands, with what is derived from it kept until the next edit. For the language thread only. */
public final class CurrentReport {
    private final LiveReport live;
    private final Map<Path, TextLines> lines = new HashMap<>();
    private final Map<Path, List<Lexeme>> lexemes = new HashMap<>();
    private final Map<Path, List<Mention>> mentions = new HashMap<>();
    private Optional<List<Path>> files = Optional.empty();
    private final RepeatedCheckup checkup = new RepeatedCheckup();
    private Optional<Titles> titles = Optional.empty();
    private Optional<WholeReport> whole = Optional.empty();
    private final Map<Question, Object> answers = new HashMap<>();
    private boolean outdated;
    private Optional<Map<Path, List<LocatedProblem>>> problems = Optional.empty();

    private record Question(Path file, Function<Page, ?> about) {}

    CurrentReport(LiveReport live) {
        this.live = live;
    }

    /** The one form of a path by which files are told apart. */
    public static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    LiveReport live() {
        return live;
    }

    void changed() {
        outdated = true;
        problems = Optional.empty();
        titles = Optional.empty();
        files = Optional.empty();
        lexemes.clear();
        mentions.clear();
        answers.clear();
    }

    /** The report as read. */
    public ReportReading reading() {
        return live.reading();
    }

    /** The report over all its files. */
    public WholeReport whole() {
        if (whole.isEmpty() || outdated) {
            InspectionFile main = reading().main();
            whole = Optional.of(whole.map(before -> before.after(main)).orElseGet(() -> WholeReport.of(main)));
            outdated = false;
        }
        return whole.get();
    }

    /** The printed words of its lines. */
    public Titles titles() {
        if (titles.isEmpty()) {
            titles = Optional.of(Titles.in(whole()));
        }
        return titles.get();
    }

    /** Its files that can be opened, the main file first; a framework that is shipped is none of them. */
    public List<Path> files() {
        if (files.isEmpty()) {
            files = Optional.of(
                    reading().files().stream().map(CurrentReport::key).toList());
        }
        return files.get();
    }

    /** Whether its main file begins a report, rather than being a framework or a part that nothing includes. */
    boolean isWhole() {
        return whole().first(ReportHeader.class).isPresent();
    }

    /** Whether a file is one of its files. */
    public boolean has(Path file) {
        return files().contains(key(file));
    }

    /** One of its files. */
    public Page page(Path file) {
        return new Page(this, key(file));
    }

    /** The file in which a line is written; empty when it is in a framework that is shipped. */
    public Optional<Page> pageOf(Element element) {
        return pageAt(reading().locate(element));
    }

    /** The file of a location; empty when it is in a framework that is shipped. */
    public Optional<Page> pageAt(Location place) {
        return Optional.of(key(place.file())).filter(this::has).map(this::page);
    }

    /** The lines of a framework. */
    public List<Element> inFramework(FrameworkGuide framework) {
        return framework.framework().eContainer() instanceof InspectionFile file ? file.getElements() : List.of();
    }

    /** What is wrong with it, by file, and down each file. */
    public List<LocatedProblem> problems(Path file) {
        if (problems.isEmpty()) {
            Map<Path, List<LocatedProblem>> byFile = new HashMap<>();
            for (LocatedProblem problem : checkup.check(reading(), whole()).problems()) {
                byFile.computeIfAbsent(key(problem.file()), f -> new ArrayList<>())
                        .add(problem);
            }
            problems = Optional.of(byFile);
        }
        return problems.get().getOrDefault(key(file), List.of());
    }

    @SuppressWarnings("unchecked") // Each question is the key of its own answer.
    <T> T answer(Page page, Function<Page, T> question) {
        Question asked = new Question(page.file(), question);
        Optional<T> known = Optional.ofNullable((T) answers.get(asked));
        T answer = known.orElseGet(() -> question.apply(page));
        answers.put(asked, answer);
        return answer;
    }

    List<Lexeme> lexemes(Path file) {
        return lexemes.computeIfAbsent(file, reading()::lexemes);
    }

    List<Mention> mentions(Path file) {
        return mentions.computeIfAbsent(file, reading()::mentions);
    }

    TextLines lines(Path file) {
        String text = reading().text(file);
        TextLines known = lines.get(file);
        if (known == null || known.text() != text) {
            known = TextLines.of(text);
            lines.put(file, known);
        }
        return known;
    }
}
