// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import picocli.CommandLine.Command;

/** Shows the version. */
@Command(name = "version", header = "Shows the version.")
final class VersionCommand implements Runnable {
    private final Surroundings surroundings;

    VersionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        surroundings.out().println(Version.words());
    }
}
