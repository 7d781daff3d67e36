// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.util.List;

/** Starts the candour command. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the program with its exit code.
     *
     * @param arguments what was typed after the word candour
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> {
            new FailureWords(surroundings, () -> List.of(arguments).contains("--debug")).unexpected(problem);
            surroundings.err().flush();
        });
        System.exit(run(surroundings, arguments));
    }

    /**
     * Runs one command.
     *
     * @param surroundings where it runs
     * @param arguments what was typed after the word candour
     * @return 0 when all is well, 1 when the report has errors or the work failed, 2 when the command makes no sense
     */
    public static int run(Surroundings surroundings, String... arguments) {
        try {
            return CandourCommand.commandLine(surroundings).execute(arguments);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }
}
