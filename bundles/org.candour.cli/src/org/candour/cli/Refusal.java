// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

/** The command cannot do what was asked; the message says why and what to do instead. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was typed does not make sense. */
    static Refusal ofUsage(String message) {
        return new Refusal(ExitCode.USAGE, message);
    }

    /** What was typed makes sense, but could not be done. */
    static Refusal ofWork(String message) {
        return new Refusal(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
