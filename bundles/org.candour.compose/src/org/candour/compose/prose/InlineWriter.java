// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.compose.references.Citation;
import org.candour.compose.references.Citations;
import org.candour.compose.wording.Typography;
import org.candour.compose.wording.Wording;
import org.candour.document.Inline;
import org.candour.model.Element;
import org.candour.model.Emphasis;
import org.candour.model.Footnote;
import org.candour.model.Placeholder;
import org.candour.model.Reference;
import org.candour.model.Strong;
import org.candour.model.Text;
import org.candour.model.report.WholeReport;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Prints the words of a paragraph: facts filled in, references worded, footnotes numbered, abbreviations explained. */
final class InlineWriter {
    /** How abbreviations are explained in a place. */
    enum Explaining {
        /** In running prose the first use is explained, later ones are not. */
        FIRST_USE,
        /** A footnote explains for itself what the text has not, and the text does so again. */
        IN_PASSING,
        /** A cell of a table has no room to explain. */
        NEVER
    }

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d-]*");

    private final Placeholders placeholders;
    private final FirstUses firstUses;
    private final Citations citations;
    private int footnotes;

    InlineWriter(WholeReport report, Citations citations) {
        this.placeholders = new Placeholders(report);
        this.firstUses = new FirstUses(report);
        this.citations = citations;
    }

    List<Inline> write(List<org.candour.model.Inline> content, Explaining explaining) {
        return write(content, explaining, new Line());
    }

    private List<Inline> write(List<org.candour.model.Inline> content, Explaining explaining, Line line) {
        List<Inline> printed = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (org.candour.model.Inline inline : content) {
            Optional<String> plain = plain(inline);
            if (plain.isPresent()) {
                words.append(plain.get());
            } else {
                flush(words, explaining, line, printed);
                printed.add(marked(inline, explaining, line));
            }
        }
        flush(words, explaining, line, printed);
        return List.copyOf(printed);
    }

    /** Facts join the words around them, so that both are set as one. */
    private Optional<String> plain(org.candour.model.Inline inline) {
        return switch (inline) {
            case Text text -> Optional.of(text.getValue() == null ? "" : text.getValue());
            case Placeholder placeholder -> Optional.of(placeholders.of(placeholder));
            default -> Optional.empty();
        };
    }

    private void flush(StringBuilder words, Explaining explaining, Line line, List<Inline> into) {
        if (words.isEmpty()) {
            return;
        }
        String explained = explaining == Explaining.NEVER
                ? words.toString()
                : firstUses.explain(words.toString(), line, explaining == Explaining.FIRST_USE);
        String set = Typography.of(explained, line.printed());
        line.add(set);
        into.add(new Inline.Text(set));
        words.setLength(0);
    }

    private Inline marked(org.candour.model.Inline inline, Explaining explaining, Line line) {
        return switch (inline) {
            case Emphasis emphasis -> new Inline.Emphasis(write(emphasis.getContent(), explaining, line));
            case Strong strong -> new Inline.Strong(write(strong.getContent(), explaining, line));
            case Footnote footnote -> footnote(footnote, explaining);
            case Reference reference -> reference(reference, line);
            default ->
                throw new IllegalArgumentException(
                        "unknown inline " + inline.eClass().getName());
        };
    }

    private Inline footnote(Footnote footnote, Explaining explaining) {
        int number = ++footnotes;
        Explaining within = explaining == Explaining.NEVER ? Explaining.NEVER : Explaining.IN_PASSING;
        return new Inline.Footnote(number, write(footnote.getContent(), within, new Line()));
    }

    private Inline reference(Reference reference, Line line) {
        Element target = reference.getTarget();
        Optional<Citation> citation = target == null || target.eIsProxy() ? Optional.empty() : citations.of(target);
        Inline printed = citation.<Inline>map(found -> found.link(line.startsSentence()))
                .orElseGet(() -> new Inline.Text(missing(target)));
        line.add(citation.map(Citation::words).orElse(missing(target)));
        return printed;
    }

    private static String missing(Element target) {
        return nameOf(target)
                .map(name -> Wording.words("missing.reference", name))
                .orElseGet(() -> Wording.words("missing.reference.unnamed"));
    }

    /** An unresolved target is known by the name written, where the reader has left it as its fragment. */
    private static Optional<String> nameOf(Element target) {
        if (target == null) {
            return Optional.empty();
        }
        String name = target.eIsProxy() ? EcoreUtil.getURI(target).fragment() : target.getName();
        return Optional.ofNullable(name).filter(written -> NAME.matcher(written).matches());
    }
}
