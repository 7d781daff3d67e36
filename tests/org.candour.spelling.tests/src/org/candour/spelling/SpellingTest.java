// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.candour.language.Location;
import org.candour.language.ReportReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {
    @TempDir
    Path folder;

    @Test
    void aMisspeltWordIsFoundWhereItStands() {
        ReportReading reading = Written.paragraph(folder, "The force knows\n    its neigbourhood well.");

        Misspelling found = new Spelling().check(reading).getFirst();

        int offset = reading.text(reading.mainFile()).indexOf("neigbourhood");
        assertEquals(new Location(reading.mainFile(), 8, 9, offset, "neigbourhood".length()), found.location());
        assertEquals("neigbourhood", found.word());
    }

    @Test
    void theLikeliestWordIsGuessedFirst() {
        assertEquals("neighbourhood", guess("neigbourhood"));
        assertEquals("recommendation", guess("recomendation"));
        assertEquals("accommodation", guess("accomodation"));
        assertEquals("organise", guess("organize"));
        assertEquals("behaviour", guess("behavoiur"));
        assertEquals("detections", guess("detectoins"));
    }

    @Test
    void spellingsOfOtherCountriesAreNoBritishOnes() {
        assertMisspelt("The color of its center was recognized.", "color", "center", "recognized");
    }

    @Test
    void titlesAreSpeltToo() {
        ReportReading reading = Written.report(folder, """
            chapter summary: Executive Sumary

                All is well.

            figure map from map.svg: The borders of the unti
            alt: A map of Ashdown witout roads.
            """);

        assertEquals(List.of("Sumary", "unti", "witout"), Written.misspelt(reading));
    }

    @Test
    void markedProseFootnotesItemsAndTablesAreSpelt() {
        ReportReading reading = Written.report(folder, """
            chapter one: One

                Some *emfasis* and **strnog** words[^ A fotnote.].

                - an itme;

                | Rnak | Posts |
                | Constables | 317 |
            """);

        assertEquals(List.of("emfasis", "strnog", "fotnote", "itme", "Rnak"), Written.misspelt(reading));
    }

    @Test
    void namesFactsPathsAndCommentsAreNotSpelt() {
        ReportReading reading = Written.report(folder, """
            // A commment.
            fact hedcount: 44
            include: chaptrs/one.inspection
            chapter onne: One

                There are {hedcount} in @onne and {frce}.
            """);

        assertEquals(List.of(), Written.misspelt(reading));
    }

    @Test
    void addressesNumbersAndAbbreviationsAreNotSpelt() {
        assertMisspelt("Write to jo.blgs@wealdd.example or see www.wealdd.example and http://x.example/frce.");
        assertMisspelt("The 21st of 1,200 rose 5pts; SMTs and PCSOs, the SMT’s own, e.g. in 2005/06 or 24xyz.");
    }

    @Test
    void wordsMayHaveApostrophesHyphensAndAccents() {
        assertMisspelt("It isn’t the officers’ fault, nor anybody else’s: the co-ordinator’s rôle in the café was"
                + " well-known, re-sited, intelligence-led and multi-agency.");
        assertMisspelt("A well-knwon and intelligance-led plan.", "knwon", "intelligance");
    }

    @Test
    void pluralsThatDictionariesLackAreKnown() {
        assertMisspelt("Accountabilities, handlings, severities and alerters.");
        assertMisspelt("Acountabilities and handlngs.", "Acountabilities", "handlngs");
    }

    @Test
    void wordsOfTheFieldAreKnown() {
        assertMisspelt("Reoffending fell, detections rose, and victims were signposted by a safeguarding hub after"
                + " revictimisation; custody detainees were bailed, rebailed or remanded; tasking, upskilling and"
                + " backfilling were ringfenced against an underspend in the lowest quartile.");
    }

    @Test
    void aSlipThatIsQuotedIsLetPass() {
        assertMisspelt("One wrote of ‘an enquirey \\[sic\\]’, another of ‘polcing’ (sic).");
    }

    @Test
    void anEditedReportHasTheSpellingOfOneReadAfresh() {
        Spelling spelling = new Spelling();
        String[] texts = {"A frist text.", "A frist text\n\n    and a secnod.", "A first text\n\n    and a secnod."};
        for (String text : texts) {
            ReportReading reading = Written.paragraph(folder, text);
            assertEquals(new Spelling().check(reading), spelling.check(reading));
        }
    }

    @Test
    void theRuleIsExplained() {
        assertTrue(Spelling.explanations().of(Misspelling.RULE).isPresent());
    }

    @Test
    void everyMessageSaysWhatToDo() {
        Misspelling misspelling =
                new Spelling().check(Written.paragraph(folder, "A frist text.")).getFirst();

        assertEquals(
                "\"frist\" is not in the dictionary. Did you mean \"first\"?"
                        + " If it is right, add it to the words of the report.",
                misspelling.message(Spelling.guesses(misspelling)));
    }

    @Test
    void listedWordsAreKnown() throws IOException {
        Spelling spelling = new Spelling();
        ReportReading reading = Written.paragraph(folder, "A frist text.");
        assertEquals(1, spelling.check(reading).size());

        WordList.beside(reading.mainFile()).add("frist");

        assertEquals(List.of(), spelling.check(reading));
    }

    private void assertMisspelt(String prose, String... words) {
        assertEquals(List.of(words), Written.misspelt(Written.paragraph(folder, prose)));
    }

    private String guess(String word) {
        Misspelling found = new Spelling()
                .check(Written.paragraph(folder, "A " + word + " here."))
                .getFirst();
        return Spelling.guesses(found).getFirst();
    }
}
