// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.model.Described;
import org.candour.model.Element;
import org.candour.model.Emphasis;
import org.candour.model.Fact;
import org.candour.model.HeaderField;
import org.candour.model.Inline;
import org.candour.model.Paragraph;
import org.candour.model.Placeholder;
import org.candour.model.Reference;
import org.candour.model.Strong;
import org.candour.model.Target;
import org.candour.model.Text;
import org.candour.model.report.WholeReport;

/** Says a line in plain words: its title, or the first paragraph below it. */
final class PlainWords {
    private final WholeReport report;

    PlainWords(WholeReport report) {
        this.report = report;
    }

    /** The words of a line; empty when it has none. */
    String of(Element line) {
        if (line instanceof Target target && target.getTitle() != null) {
            return target.getTitle().replaceAll("\\s+", " ").strip();
        }
        return line instanceof Described described && described.getBody() != null
                ? described.getBody().getBlocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(block -> words(((Paragraph) block).getContent()))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private String words(List<Inline> content) {
        return content.stream()
                .map(this::words)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String words(Inline inline) {
        return switch (inline) {
            case Text text -> Optional.ofNullable(text.getValue()).orElse("");
            case Emphasis emphasis -> words(emphasis.getContent());
            case Strong strong -> words(strong.getContent());
            case Reference reference
            when reference.getTarget() != null && !reference.getTarget().eIsProxy() ->
                "@" + reference.getTarget().getName();
            case Placeholder placeholder -> fact(placeholder.getFact());
            default -> "";
        };
    }

    private String fact(String name) {
        Optional<String> header =
                HeaderField.get(name) == null ? Optional.empty() : report.words(HeaderField.get(name));
        return header.or(() -> report.all(Fact.class).stream()
                        .filter(fact -> name != null && name.equals(fact.getName()) && fact.getWords() != null)
                        .map(Fact::getWords)
                        .findFirst())
                .orElse("{" + name + "}");
    }
}
