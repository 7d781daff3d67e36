// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import org.candour.layout.line.PieceMaker;

/**
 * What every setter of blocks works with.
 *
 * @param galley where the strips go
 * @param standing what earlier runs have set
 * @param texts sets the words of blocks
 * @param lines puts lines into the galley
 * @param warnings what did not come out as it should
 */
record Workshop(Galley galley, StandingType standing, TextSetter texts, LineStrips lines, Warnings warnings) {
    static Workshop with(StandingType standing, Warnings warnings) {
        Galley galley = new Galley();
        return new Workshop(galley, standing, new TextSetter(standing), new LineStrips(galley, warnings), warnings);
    }

    /** Cuts words that are not content, such as labels. */
    PieceMaker maker() {
        return standing.maker();
    }
}
