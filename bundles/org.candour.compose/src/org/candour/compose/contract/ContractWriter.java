// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.lists.TargetList;
import org.candour.compose.wording.DateWords;
import org.candour.compose.wording.Typography;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Heading;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.model.Contract;
import org.candour.model.Fieldwork;
import org.candour.model.HeaderField;
import org.candour.model.Outcome;
import org.candour.model.Target;
import org.candour.model.report.FrameworkGuide;

/** Prints what follows from a contract line: its purpose, the action required, the outcomes, and the revisit. */
public final class ContractWriter {
    private static final int LEVEL = 2;

    private final Edition edition;
    private final Contract contract;
    private final List<Block> printed = new ArrayList<>();

    private ContractWriter(Edition edition, Contract contract) {
        this.edition = edition;
        this.contract = contract;
    }

    /** The blocks below the heading of the contract and its own prose. */
    public static List<Block> write(Edition edition, Contract contract) {
        ContractWriter writer = new ContractWriter(edition, contract);
        writer.purpose();
        writer.action();
        writer.outcomes();
        writer.revisit();
        return writer.printed;
    }

    private void purpose() {
        heading("purpose");
        say(Wording.line("contract.purpose.words", unit()));
        edition.report()
                .first(Fieldwork.class)
                .flatMap(DateWords::of)
                .ifPresent(dates -> say(Wording.line("contract.purpose.fieldwork", dates)));
    }

    private void action() {
        if (!edition.report().recommendations().isEmpty()) {
            heading("action");
            printed.addAll(ActionRequired.write(edition, contract, unit()));
        }
    }

    private void outcomes() {
        List<Target> targets = edition.report().all(Target.class);
        if (!targets.isEmpty()) {
            heading("outcomes");
            say(Wording.line("contract.outcomes.words"));
            printed.addAll(new TargetList(edition).write(targets, this::standsHere));
        }
    }

    private boolean standsHere(Target target) {
        return edition.report()
                .placeOf(target)
                .chapter()
                .filter(contract::equals)
                .isPresent();
    }

    private void revisit() {
        heading("revisit");
        say(
                contract.getRevisit() == null
                        ? Wording.line("contract.revisit.undated")
                        : Wording.line("contract.revisit.words", DateWords.when(contract.getRevisit())));
        List<Outcome> outcomes =
                edition.report().framework().map(FrameworkGuide::outcomes).orElse(List.of());
        if (!outcomes.isEmpty()) {
            say(Wording.line("contract.revisit.outcomes"));
            printed.add(OutcomeList.of(outcomes));
        }
    }

    private String unit() {
        return edition.report()
                .words(HeaderField.SUBJECT)
                .map(words -> Typography.ofLine(words.strip()))
                .orElseGet(() -> Wording.words("contract.unit"));
    }

    private void heading(String part) {
        List<Inline> words = Wording.line("contract." + part);
        printed.add(
                new Heading(LEVEL, Optional.empty(), words, edition.anchors().within(contract, part), false));
    }

    private void say(List<Inline> words) {
        printed.add(Paragraph.of(words));
    }
}
