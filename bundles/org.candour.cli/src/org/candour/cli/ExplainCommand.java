// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.candour.publish.Checkup;
import org.candour.rules.Explanations;
import org.candour.rules.RuleExplanation;
import org.candour.rules.Suggestion;
import org.candour.spelling.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a rule, or lists them all. */
@Command(
        name = "explain",
        header = "Explains a rule, or lists them all.",
        description = "%nSays why a rule is there, shows lines that break it and lines that keep it, and what to do.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  candour explain                                     list all rules",
            "  candour explain recommendation-addresses-no-afi     explain one"
        })
final class ExplainCommand implements Runnable {
    private static final int WIDTH = 90;

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "The rule, as it stands in brackets at the end of a problem.")
    private Optional<String> rule = Optional.empty();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Explanations explanations = explanations();
        if (rule.isEmpty()) {
            list(explanations.all());
        } else {
            explain(explanations.of(rule.get()).orElseThrow(() -> unknown(rule.get(), explanations.all())));
        }
    }

    /** What is said about every rule that a command can find broken. */
    static Explanations explanations() {
        return Checkup.explanations().and(Spelling.explanations());
    }

    private static Refusal unknown(String typed, List<RuleExplanation> known) {
        String meant = Suggestion.nearest(
                        typed, known.stream().map(RuleExplanation::id).toList())
                .map(id -> " Did you mean " + id + "?")
                .orElse(" \"candour explain\" lists them all.");
        return Refusal.ofUsage("There is no rule \"" + typed + "\"." + meant);
    }

    private void list(List<RuleExplanation> all) {
        int width = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (RuleExplanation one : all) {
            surroundings.out().println(one.id() + " ".repeat(width - one.id().length() + 2) + one.title());
        }
    }

    private void explain(RuleExplanation one) {
        PrintWriter out = surroundings.out();
        out.println(one.id() + ": " + one.title());
        out.println();
        out.println(wrapped(one.why()));
        out.println();
        out.println("Wrong:");
        out.println();
        out.println(one.exampleWrong().indent(4));
        out.println("Right:");
        out.println();
        out.println(one.exampleRight().indent(4));
        out.println("What to do:");
        out.println(wrapped(one.remedy()));
    }

    private static String wrapped(String prose) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : prose.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            }
            text.append(column > 0 ? " " : "").append(word);
            column += word.length() + 1;
        }
        return text.toString();
    }
}
