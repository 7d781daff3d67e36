// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.List;
import java.util.function.Function;
import org.candour.compose.edition.Edition;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Paragraph;
import org.candour.model.Abbreviation;
import org.candour.model.Afi;
import org.candour.model.Consideration;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.GoodPractice;
import org.candour.model.Grouping;
import org.candour.model.Judgement;
import org.candour.model.ListDirective;
import org.candour.model.Recommendation;
import org.candour.model.Strength;
import org.candour.model.TableBlock;
import org.candour.model.Target;

/** Prints the list that a list line asks for. */
public final class ListWriter {
    private final Edition edition;
    private final AnswerList answers;
    private final FindingList findings;
    private final IndexList index;

    public ListWriter(Edition edition) {
        this.edition = edition;
        this.answers = new AnswerList(edition);
        this.findings = new FindingList(edition);
        this.index = new IndexList(edition);
    }

    /** The list, or a line that says there is nothing to list. */
    public List<Block> write(ListDirective line) {
        Grouping grouping = line.getGrouping();
        return switch (line.getListed()) {
            case RECOMMENDATIONS -> all(Recommendation.class, all -> answers.write(all, grouping));
            case CONSIDERATIONS -> all(Consideration.class, all -> answers.write(all, grouping));
            case GOOD_PRACTICE -> all(GoodPractice.class, all -> findings.goodPractice(all, grouping));
            case STRENGTHS -> all(Strength.class, all -> findings.findings(all, grouping));
            case AFIS -> all(Afi.class, all -> findings.findings(all, grouping));
            case JUDGEMENTS -> all(Judgement.class, index::judgements);
            case TARGETS -> all(Target.class, all -> new TargetList(edition).write(all, target -> false));
            case ABBREVIATIONS -> all(Abbreviation.class, index::abbreviations);
            case FIGURES -> all(Figure.class, index::exhibits);
            case TABLES -> all(TableBlock.class, index::exhibits);
        };
    }

    private <T extends Element> List<Block> all(Class<T> kind, Function<List<T>, List<Block>> print) {
        List<T> all = edition.report().all(kind);
        return all.isEmpty() ? List.of(Paragraph.of(Wording.line("list.none"))) : print.apply(all);
    }
}
