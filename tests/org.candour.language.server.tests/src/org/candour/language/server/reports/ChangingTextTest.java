// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

class ChangingTextTest {
    private static final String LINES = "one\r\ntwo\nthree\rfour";

    private final ChangingText text = new ChangingText(LINES);

    @Test
    void linesEndInEveryWay() {
        assertEquals(1, text.offset(new Position(0, 1)));
        assertEquals(LINES.indexOf("two"), text.offset(new Position(1, 0)));
        assertEquals(LINES.indexOf("ree"), text.offset(new Position(2, 2)));
        assertEquals(LINES.indexOf("four"), text.offset(new Position(3, 0)));
    }

    @Test
    void whatIsBeyondALineIsAtItsEnd() {
        assertEquals(3, text.offset(new Position(0, 99)));
        assertEquals(LINES.length(), text.offset(new Position(99, 0)));
    }

    @Test
    void aRangeIsAsLongAsItsCharacters() {
        assertEquals("ne\r\ntw".length(), text.length(new Range(new Position(0, 1), new Position(1, 2))));
        assertEquals(0, text.length(new Range(new Position(1, 1), new Position(1, 1))));
        assertEquals(0, text.length(new Range(new Position(1, 2), new Position(0, 1))), "a range the wrong way round");
    }

    @Test
    void whatIsReplacedMovesWhatFollows() {
        text.replace(LINES.indexOf("two"), 3, "2½");
        assertEquals("one\r\n2½\nthree\rfour", text.toString());
        assertEquals(text.toString().indexOf("three"), text.offset(new Position(2, 0)));
    }
}
