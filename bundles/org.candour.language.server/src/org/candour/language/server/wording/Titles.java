// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.model.Abbreviation;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.HeaderWords;
import org.candour.model.Include;
import org.candour.model.Judgement;
import org.candour.model.LimitedKind;
import org.candour.model.Titled;
import org.candour.model.WordLimit;
import org.candour.model.report.Derivation;
import org.candour.model.report.WholeReport;

/** The printed words of the lines of a report, those that its framework gives among them. */
public final class Titles {
    private static final int LONG = 100;
    private static final Derivation<Optional<String>> BEGINNING =
            line -> Called.beginning(line).map(Titles::shortened);

    private final Map<String, String> given = new HashMap<>();

    private final WholeReport report;

    private Titles(WholeReport report) {
        this.report = report;
        report.framework().ifPresent(guide -> {
            guide.domains().forEach(domain -> give("domain", domain));
            guide.areas().forEach(area -> give("area", area));
            guide.questions().forEach(question -> give("judgement", question));
        });
    }

    /** The titles in a report. */
    public static Titles in(WholeReport report) {
        return new Titles(report);
    }

    private void give(String keyword, Titled line) {
        if (line.getName() != null && line.getTitle() != null) {
            given.putIfAbsent(keyword + " " + line.getName(), line.getTitle());
        }
    }

    /** The printed words of a line, from the framework where it gives them; empty when it has none. */
    public Optional<String> of(Element element) {
        Optional<String> own = switch (element) {
            case Titled titled -> Optional.ofNullable(titled.getTitle());
            case Fact fact -> Optional.ofNullable(fact.getWords());
            case Abbreviation abbreviation -> Optional.ofNullable(abbreviation.getWords());
            case HeaderWords header -> Optional.ofNullable(header.getWords());
            case Include include -> beginning(include).or(() -> Optional.ofNullable(include.getPath()));
            case WordLimit limit -> Optional.of(limited(limit));
            default -> Optional.empty();
        };
        return own.or(() -> Optional.ofNullable(
                switch (element) {
                    case Domain domain -> given.get("domain " + domain.getName());
                    case Area area -> given.get("area " + area.getName());
                    case Judgement judgement -> given.get("judgement " + judgement.getName());
                    default -> null;
                }));
    }

    /** The title with which an included file begins. */
    private Optional<String> beginning(Include include) {
        return Optional.ofNullable(include.getFile()).stream()
                .flatMap(file -> file.getElements().stream().limit(1))
                .filter(first -> !(first instanceof Include))
                .flatMap(first -> of(first).stream())
                .findFirst();
    }

    private static String limited(WordLimit limit) {
        boolean named = limit.getKind() == LimitedKind.NAMED;
        String part = named
                ? Optional.ofNullable(limit.getPart())
                        .flatMap(one -> Optional.ofNullable(one.getName()))
                        .orElse("…")
                : limit.getKind().getLiteral();
        return Words.of("limit.brief", part, String.format(Locale.ROOT, "%,d", limit.getWords()));
    }

    /** What a line says in a few words: its title, or how its prose begins; empty when it says nothing. */
    public Optional<String> briefly(Element element) {
        return of(element).map(Titles::shortened).or(() -> report.derived(BEGINNING, element));
    }

    private static String shortened(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONG);
        return words.substring(0, end > 0 ? end : LONG) + " …";
    }
}
