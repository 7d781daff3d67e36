// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.testkit.Lines.chapter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.candour.document.Paragraph;
import org.candour.testkit.LineText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    /** A tilde stands for a no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The unit's plan. | The unit’s plan.",
                "Called 'districts' here. | Called ‘districts’ here.",
                "He said \"no\". | He said “no”.",
                "\"No\", she said. | “No”, she said.",
                "(\"No\") | (“No”)",
                "A \"'joined up' team\". | A “‘joined up’ team”.",
                "The officers' room. | The officers’ room.",
                "The summer of '06 and the '90s. | The summer of ’06 and the ’90s.",
                "An \"*open*\" mind. | An “_open_” mind.",
                "Already ‘curly’ words. | Already ‘curly’ words.",
                "Slow - then late. | Slow~– then late.",
                "April – November | April~– November",
                "A follow-up. | A follow-up.",
                "On 4 December 2006. | On 4~December 2006.",
                "About 31 million. | About 31~million.",
                "Some 10 per cent. | Some 10~per cent.",
                "See Recommendation 4. | See Recommendation~4.",
                "See Appendix B and paragraph 7.8. | See Appendix~B and paragraph~7.8.",
                "Mr Lamb and Dr Ash. | Mr~Lamb and Dr~Ash.",
                "Write to o'neill@weald.police.uk now. | Write to o'neill@weald.police.uk now.",
                "Mail \"a@b.uk\". | Mail “a@b.uk”.",
                "See https://weald.uk/a'b - now. | See https://weald.uk/a'b~– now.",
                "And so on… | And so on…"
            })
    void wordsAreSetAsAPrinterWould(String typed, String printed) {
        assertEquals(printed, printed(typed));
    }

    private static String printed(String words) {
        Paragraph paragraph = (Paragraph)
                Composed.document(chapter("one", "One", words)).blocks().get(1);
        return LineText.of(paragraph.content()).replace('\u00A0', '~');
    }
}
