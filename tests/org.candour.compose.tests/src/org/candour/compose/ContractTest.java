// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.compose.Composed.goingLocal;
import static org.candour.compose.Composed.lines;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.by;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fieldwork;
import static org.candour.testkit.Lines.header;
import static org.candour.testkit.Lines.heading;
import static org.candour.testkit.Lines.owned;
import static org.candour.testkit.Lines.owner;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.target;
import static org.candour.testkit.Lines.theme;
import static org.candour.testkit.Lines.themed;
import static org.candour.testkit.Lines.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.model.Date;
import org.candour.model.HeaderField;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void aContractFollowsFromRecommendationsTargetsAndDates() {
        String text = Composed.text(
                under(goingLocal()),
                header(HeaderField.SUBJECT, "Ashdown BCU"),
                fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                theme("leadership", "Leadership"),
                owner("commander", "BCU commander"),
                chapter("one", "One"),
                area("people"),
                afi("late", "Late."),
                recommendation("think", List.of(), "Think."),
                by(
                        date(31, Month.MARCH, 2007),
                        owned("commander", themed("leadership", recommendation("act", List.of("late"), "Act.")))),
                contract("deal", "Notional Contract", july(31), july(0), "Agreed in full."),
                target("cut", "Cut burglary by 5%", "From 568 offences."),
                heading("Signatures"));
        assertEquals(
                lines(
                        "# Appendix A Notional Contract",
                        "Agreed in full.",
                        "## Purpose",
                        "This contract turns the recommendations of the report into commitments. It sets out what Ashdown"
                                + " BCU is to do and by when, and the outcomes by which improvement will be judged.",
                        "The recommendations rest on the fieldwork of 4 to 13 December 2006.",
                        "## Action required",
                        "Ashdown BCU is to put these recommendations into effect by 31 July 2007, unless another date is"
                                + " given below.",
                        "LEAD Leadership",
                        "2. Act.",
                        "  NOTE Owner: BCU commander. **Implement by 31 March 2007.** See [paragraph 1.1].",
                        "LEAD Other recommendations",
                        "1. Think.",
                        "  NOTE See [paragraph 1.1].",
                        "## Improvement outcomes",
                        "The inspectorate will look for these outcomes as proof that the action has worked.",
                        "1. Cut burglary by 5%",
                        "  From 568 offences.",
                        "## Revisit",
                        "The inspectorate will come back in July 2007 to see what has become of the contract.",
                        "It will then find the contract to be one of the following:",
                        "• Fully discharged",
                        "• Not discharged",
                        "## Signatures"),
                text.substring(text.indexOf("# Appendix A")));
    }

    @Test
    void oneDateForAllIsSaidOnce() {
        String text = Composed.text(
                chapter("one", "One"),
                recommendation("act", List.of(), "Act."),
                contract("deal", null, july(31), july(3)));
        assertTrue(
                text.contains("The unit is to put these recommendations into effect by 31 July 2007.\n1. Act."), text);
        assertTrue(text.contains("come back on 3 July 2007 to see"), text);
    }

    @Test
    void aContractWithoutTitleHasTheTitleOfTheHouse() {
        assertTrue(Composed.text(contract("deal", null, null, null)).startsWith("# Appendix A Notional contract\n"));
    }

    @Test
    void missingDatesAreSaidToBeOpen() {
        String text = Composed.text(
                chapter("one", "One"),
                recommendation("act", List.of(), "Act."),
                contract("deal", "Contract", null, null));
        assertTrue(text.contains("into effect by a date still to be agreed"), text);
        assertTrue(text.contains("come back, on a date still to be agreed, to see"), text);
    }

    @Test
    void aTargetOutsideTheContractStandsInItsPlaceToo() {
        String text = Composed.text(
                chapter("one", "One"), target("cut", "Cut burglary by 5%"), contract("deal", "Contract", null, null));
        assertTrue(text.startsWith("# 1 One\n1. Cut burglary by 5%\n# Appendix A Contract\n"), text);
        assertTrue(text.contains("action has worked.\n1. Cut burglary by 5%"), text);
    }

    private static Date july(int day) {
        return date(day, Month.JULY, 2007);
    }
}
