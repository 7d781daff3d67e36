// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemTallyTest {

    @Test
    void theTallyNamesOnlyWhatThereIs() {
        assertEquals("2 errors, 1 note", ProblemTally.words(2, 0, 1));
        assertEquals("1 error, 1 warning, 1,200 notes", ProblemTally.words(1, 1, 1200));
    }

    @Test
    void theTallySaysWhenNothingIsWrong() {
        assertEquals("Nothing is wrong in the reports that are open, as saved", ProblemTally.words(0, 0, 0));
    }
}
