// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.regex.Pattern;

/** How whole constructs are inserted: with places to step through where the client can, else as plain words. */
public enum Snippets {
    /** With places to fill in, in the notation of the protocol. */
    WITH_STOPS,
    /** As plain words. */
    PLAIN;

    private static final Pattern WORDS = Pattern.compile("\\$\\{\\d+:([^}]*)}");
    private static final Pattern STOP = Pattern.compile("\\$\\d+");

    /** The words to insert for a construct that is written with stops. */
    String inserted(String construct) {
        return this == WITH_STOPS
                ? construct
                : STOP.matcher(WORDS.matcher(construct).replaceAll("$1")).replaceAll("");
    }
}
