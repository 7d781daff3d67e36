// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Consideration;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;

/** The golden thread in words: which recommendations answer an AFI, and how many AFIs an answer answers. */
public final class Answers {
    private final WholeReport report;
    private final Map<Answer, Integer> numbers = new HashMap<>();

    private Answers(WholeReport report) {
        this.report = report;
        count(report.all(Recommendation.class));
        count(report.all(Consideration.class));
    }

    /** Numbers the answers of a report as they are printed. */
    public static Answers in(WholeReport report) {
        return new Answers(report);
    }

    private void count(List<? extends Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            numbers.put(answers.get(i), i + 1);
        }
    }

    /** "Answered by Recommendation 4", or that it leads to nothing yet. */
    public String to(Afi afi) {
        List<Answer> answers = report.answersTo(afi);
        return answers.isEmpty()
                ? Words.of("thread.unanswered")
                : Words.of(
                        "thread.answered", answers.stream().map(this::numbered).collect(Collectors.joining(", ")));
    }

    /** "Answers 2 AFIs". */
    public String by(Answer answer) {
        int count = WholeReport.answered(answer).size();
        return switch (count) {
            case 0 -> Words.of("thread.answers.none");
            case 1 -> Words.of("thread.answers.one");
            default -> Words.of("thread.answers", count);
        };
    }

    /** "Recommendation 4". */
    public String numbered(Answer answer) {
        return Called.kind(answer) + " " + numbers.get(answer);
    }
}
