// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command did when it was typed in a folder, without a terminal.
 *
 * @param exitCode its exit code
 * @param out what it said
 * @param err what it complained of
 */
record Typed(int exitCode, String out, String err) {

    /** Types "candour" and these words. */
    static Typed in(Path folder, String... words) {
        return in(folder, false, words);
    }

    /** The same on a terminal with colours and a bar. */
    static Typed onTerminal(Path folder, String... words) {
        return in(folder, true, words);
    }

    private static Typed in(Path folder, boolean terminal, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new Surroundings(new PrintWriter(out), new PrintWriter(err), folder, folder, terminal, terminal),
                words);
        return new Typed(exitCode, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** The lines of what it said. */
    List<String> lines() {
        return out.lines().toList();
    }
}
