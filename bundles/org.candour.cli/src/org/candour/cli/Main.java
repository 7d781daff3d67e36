// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import org.candour.language.InspectionStandaloneSetup;

/** Starts the candour command. */
public final class Main {

    private Main() {}

    /**
     * Prepares the language and says so.
     *
     * @param arguments what was typed after the command; not yet read
     */
    public static void main(String[] arguments) {
        InspectionStandaloneSetup.doSetup();
        System.out.println("Candour starts. It has no commands yet.");
    }
}
