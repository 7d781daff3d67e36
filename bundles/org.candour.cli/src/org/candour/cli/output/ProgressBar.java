// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.io.PrintWriter;
import org.candour.publish.Progress;

/** Draws the progress of a publication on one line of a terminal, and wipes the line at the end. */
public final class ProgressBar implements Progress, AutoCloseable {
    private static final int CELLS_PER_STAGE = 4;

    private final PrintWriter terminal;
    private int drawn;

    /** A bar on a terminal. */
    public ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(Stage stage) {
        int done = stage.ordinal() * CELLS_PER_STAGE;
        int open = Stage.values().length * CELLS_PER_STAGE - done;
        show("[" + "#".repeat(done) + "-".repeat(open) + "] " + stage.words());
    }

    @Override
    public void close() {
        show("");
        terminal.print('\r');
        terminal.flush();
        drawn = 0;
    }

    private void show(String line) {
        terminal.print('\r' + line + " ".repeat(Math.max(0, drawn - line.length())));
        terminal.flush();
        drawn = line.length();
    }
}
