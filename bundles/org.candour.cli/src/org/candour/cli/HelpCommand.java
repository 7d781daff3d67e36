// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.util.Optional;
import org.candour.rules.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows help. */
@Command(name = "help", header = "Shows help about all commands, or about one.")
final class HelpCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command to show help about.")
    private Optional<String> command = Optional.empty();

    HelpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        CommandLine candour = spec.parent().commandLine();
        CommandLine asked = command.map(word -> known(word, candour)).orElse(candour);
        asked.usage(surroundings.out());
    }

    private static CommandLine known(String word, CommandLine candour) {
        CommandLine found = candour.getSubcommands().get(word);
        if (found == null) {
            throw Refusal.ofUsage("There is no command \"" + word + "\"."
                    + Suggestion.nearest(word, candour.getSubcommands().keySet())
                            .map(meant -> " Did you mean " + meant + "?")
                            .orElse(" \"candour help\" lists them all."));
        }
        return found;
    }
}
