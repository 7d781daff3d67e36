// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link TargetWithoutContract}. */
final class TargetWithoutContractTest {
    @Test
    void aTargetPrintedNowhereIsReported() {
        assertEquals(
                List.of("Target \"burglary\" will not be printed, because the report has no contract."
                        + " Add a contract, or a line \"list targets\"."),
                messages(new TargetWithoutContract(), target("burglary", "Fewer burglaries")));
    }

    @Test
    void theContractPrintsTargets() {
        assertEquals(
                List.of(),
                messages(
                        new TargetWithoutContract(),
                        contract("terms", "Notional Contract", null, null),
                        target("burglary", "Fewer burglaries")));
    }
}
