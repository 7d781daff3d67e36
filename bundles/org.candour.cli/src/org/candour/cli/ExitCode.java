// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

/** What the command tells the program that called it. */
final class ExitCode {
    /** Done, and no errors in the report. */
    static final int DONE = 0;

    /** The report has errors, or the work could not be done. */
    static final int FAILED = 1;

    /** What was typed does not make sense. */
    static final int USAGE = 2;

    private ExitCode() {}
}
