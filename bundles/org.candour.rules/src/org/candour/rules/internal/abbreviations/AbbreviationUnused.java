// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.candour.model.Abbreviation;
import org.candour.model.AlternativeText;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.HeaderWords;
import org.candour.model.Text;
import org.candour.model.Titled;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;
import org.candour.rules.internal.prose.PlainWords;
import org.candour.rules.internal.prose.ProseWalk;

/** An abbreviation that is declared is used somewhere. */
public final class AbbreviationUnused extends CandourRule {
    /** The rule. */
    public AbbreviationUnused() {
        super("abbreviation-unused", Severity.NOTE, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Map<String, Abbreviation> unused = new LinkedHashMap<>();
        report.all(Abbreviation.class).forEach(declared -> unused.putIfAbsent(declared.getName(), declared));
        unused.remove(null);
        WordScan.Visitor use = striking(unused);
        for (Element element : report.elements()) {
            if (unused.isEmpty()) {
                return;
            }
            WordScan.words(ownWords(element), use);
            ProseWalk.each(Text.class, report, element, text -> WordScan.words(PlainWords.of(text), use));
        }
        unused.values().forEach(abbreviation -> sink.accept(problem(abbreviation, abbreviation.getName())));
    }

    private static WordScan.Visitor striking(Map<String, Abbreviation> unused) {
        int longest =
                1 + unused.keySet().stream().mapToInt(String::length).max().orElse(0);
        return (text, start, end) -> {
            if (end - start <= longest) {
                String word = text.substring(start, end);
                unused.remove(word);
                unused.remove(WordScan.singular(word));
            }
        };
    }

    private static String ownWords(Element element) {
        String words = switch (element) {
            case Titled titled -> titled.getTitle();
            case Fact fact -> fact.getWords();
            case HeaderWords header -> header.getWords();
            case AlternativeText alt -> alt.getWords();
            default -> "";
        };
        return Objects.requireNonNullElse(words, "");
    }
}
