// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import org.candour.model.Abbreviation;
import org.candour.model.Afi;
import org.candour.model.Consideration;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.GoodPractice;
import org.candour.model.Judgement;
import org.candour.model.ListDirective;
import org.candour.model.Listed;
import org.candour.model.Recommendation;
import org.candour.model.Strength;
import org.candour.model.TableBlock;
import org.candour.model.Target;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A list that the tool makes should find something to list. */
public final class ListEmpty extends CandourRule {
    /** The rule. */
    public ListEmpty() {
        super("list-empty", Severity.NOTE, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (ListDirective list : report.all(ListDirective.class)) {
            if (report.first(kindOf(list.getListed())).isEmpty()) {
                sink.accept(problem(list, words(list.getListed())));
            }
        }
    }

    private static String words(Listed listed) {
        return listed == Listed.AFIS ? "AFIs" : listed.getLiteral().replace('-', ' ');
    }

    private static Class<? extends Element> kindOf(Listed listed) {
        return switch (listed) {
            case RECOMMENDATIONS -> Recommendation.class;
            case CONSIDERATIONS -> Consideration.class;
            case GOOD_PRACTICE -> GoodPractice.class;
            case STRENGTHS -> Strength.class;
            case AFIS -> Afi.class;
            case JUDGEMENTS -> Judgement.class;
            case TARGETS -> Target.class;
            case ABBREVIATIONS -> Abbreviation.class;
            case FIGURES -> Figure.class;
            case TABLES -> TableBlock.class;
        };
    }
}
