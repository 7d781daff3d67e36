// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.consideration;
import static org.candour.testkit.Lines.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AnswerAddressesNoAfi}. */
final class AnswerAddressesNoAfiTest {
    @Test
    void aRecommendationThatAnswersNoAfiIsReported() {
        assertEquals(
                List.of("Recommendation \"rigour\" addresses no area for improvement."
                        + " Add \"addresses …\" naming at least one AFI."),
                messages(new AnswerAddressesNoAfi(), recommendation("rigour", List.of(), "Name owners.")));
    }

    @Test
    void aConsiderationThatAnswersNoAfiIsReported() {
        assertEquals(
                1,
                messages(new AnswerAddressesNoAfi(), consideration("analyst", List.of(), "Share."))
                        .size());
    }

    @Test
    void aRecommendationThatAnswersAnAfiIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new AnswerAddressesNoAfi(),
                        afi("groups", "Groups drift."),
                        recommendation("rigour", List.of("groups"), "Name owners.")));
    }

    @Test
    void aMisspeltAfiIsLeftToTheReader() {
        assertEquals(
                List.of(),
                messages(new AnswerAddressesNoAfi(), recommendation("rigour", List.of("grops"), "Name owners.")));
    }
}
