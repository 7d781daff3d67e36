// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.references;

import java.util.Optional;
import org.candour.compose.wording.Typography;
import org.candour.compose.wording.Wording;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Judgement;
import org.candour.model.Titled;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;

/** The printed titles of lines; areas, domains and judgements take theirs from the framework. */
public final class Titles {
    private final Optional<FrameworkGuide> framework;

    public Titles(WholeReport report) {
        this.framework = report.framework();
    }

    /** The title, or a visible mark where it is missing. */
    public String of(Element element) {
        return given(element).orElseGet(() -> missing(element));
    }

    /** The title; empty when the line has none. */
    public Optional<String> given(Element element) {
        Optional<String> own =
                element instanceof Titled titled ? Optional.ofNullable(titled.getTitle()) : Optional.empty();
        return own.or(() -> fromFramework(element))
                .filter(title -> !title.isBlank())
                .map(title -> Typography.ofLine(title.strip()));
    }

    private Optional<String> fromFramework(Element element) {
        if (element.getName() == null) {
            return Optional.empty();
        }
        return switch (element) {
            case Area area ->
                framework.flatMap(guide -> guide.area(area.getName())).map(Titled::getTitle);
            case Domain domain ->
                framework.flatMap(guide -> guide.domain(domain.getName())).map(Titled::getTitle);
            case Judgement judgement ->
                framework.stream()
                        .flatMap(guide -> guide.questions().stream())
                        .filter(question -> judgement.getName().equals(question.getName()))
                        .map(Titled::getTitle)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static String missing(Element element) {
        return element.getName() == null
                ? Wording.words("missing.title.unnamed")
                : Wording.words("missing.title", element.getName());
    }
}
