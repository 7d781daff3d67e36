// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.wording.Words;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Judgement;
import org.candour.model.Titled;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;

/**
 * A line that the framework asks for and the report has not.
 *
 * @param line the line as it would be written; a judgement without its grade
 * @param title the printed words that the framework gives it; empty when the line says them itself
 */
record Wanted(String line, Optional<String> title) {
    /** All lines that are wanted: chapters, domains, areas and judgements, each kind in the framework's order. */
    static List<Wanted> in(WholeReport report) {
        return report.framework().map(framework -> in(report, framework)).orElse(List.of());
    }

    private static List<Wanted> in(WholeReport report, FrameworkGuide framework) {
        List<Wanted> wanted = new ArrayList<>();
        add(wanted, "chapter", framework.requiredChapters(), names(report, Chapter.class), true);
        add(wanted, "domain", framework.domains(), names(report, Domain.class), false);
        add(wanted, "area", framework.areas(), names(report, Area.class), false);
        add(wanted, "judgement", framework.questions(), names(report, Judgement.class), false);
        return wanted;
    }

    private static void add(
            List<Wanted> into, String keyword, List<? extends Titled> all, Set<String> there, boolean titled) {
        for (Titled one : all) {
            if (one.getName() != null && !there.contains(one.getName())) {
                Optional<String> title = Optional.ofNullable(one.getTitle());
                String line = keyword + " " + one.getName();
                into.add(
                        titled && title.isPresent()
                                ? new Wanted(line + ": " + title.get(), Optional.empty())
                                : new Wanted(line, title));
            }
        }
    }

    private static Set<String> names(WholeReport report, Class<? extends Element> kind) {
        Set<String> names = new HashSet<>();
        report.all(kind).forEach(element -> names.add(element.getName()));
        return names;
    }

    Offer offer() {
        String inserted = line.startsWith("judgement ") ? line + " is " : line;
        return new Offer(line, inserted, false, Offer.Sort.CONSTRUCT, title, Optional.of(Words.of("complete.wanted")));
    }
}
