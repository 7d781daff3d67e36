// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.candour.publish.PublicationException;
import org.candour.rules.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what went wrong with a command. */
final class FailureWords {
    /** Words that the start script takes for itself; they come here only when it is not used. */
    private static final Map<String, String> NOT_HERE = Map.of(
            "studio", "The studio is started from the sources of Candour, with \"./candour studio\".",
            "lsp", "The language server for other editors is not there yet.",
            "test", "Tests are run from the sources of Candour, with \"./candour test\".");

    private final Surroundings surroundings;
    private final BooleanSupplier debug;

    FailureWords(Surroundings surroundings, BooleanSupplier debug) {
        this.surroundings = surroundings;
        this.debug = debug;
    }

    /** What was typed does not make sense. */
    int ofUsage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        surroundings.err().println(sentence(problem, command));
        String asked = command.getParent() == null ? "" : " " + command.getCommandName();
        surroundings.err().println("\"candour help" + asked + "\" says more.");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem, CommandLine command) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (problem instanceof MissingParameterException missing) {
            ArgSpec first = missing.getMissing().get(0);
            return first instanceof OptionSpec option
                    ? "After " + option.longestName() + " something is missing: " + option.paramLabel() + "."
                    : "Something is missing: " + first.paramLabel() + ".";
        }
        if (problem.getArgSpec() != null && problem.getArgSpec().type().isEnum()) {
            return wrongChoice(problem.getArgSpec(), problem.getValue());
        }
        return problem.getMessage() + (problem.getMessage().endsWith(".") ? "" : ".");
    }

    private static String wrongChoice(ArgSpec choice, String typed) {
        List<String> words = Stream.of(choice.type().getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList();
        return "There is no " + choice.paramLabel().toLowerCase(Locale.ROOT) + " \"" + typed + "\". Choose "
                + String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1) + ".";
    }

    private static String unknown(String word, CommandLine command) {
        if (word.startsWith("-")) {
            return "There is no option " + word + "."
                    + nearest(word, command.getCommandSpec().optionsMap());
        }
        if (command.getParent() != null) {
            return "There is one word too many: " + word + ". A file name with spaces needs quotation marks around it.";
        }
        String elsewhere = NOT_HERE.get(word);
        return elsewhere != null
                ? elsewhere
                : "There is no command \"" + word + "\"." + nearest(word, command.getSubcommands());
    }

    private static String nearest(String word, Map<String, ?> known) {
        return Suggestion.nearest(word, known.keySet())
                .map(meant -> " Did you mean " + meant + "?")
                .orElse("");
    }

    /** The command could not do its work. */
    int ofWork(Exception problem, CommandLine command, ParseResult typed) {
        return switch (problem) {
            case Refusal refusal -> said(refusal.getMessage(), refusal.exitCode());
            case PublicationException failure -> said(failure.getMessage(), ExitCode.FAILED);
            default -> unexpected(problem);
        };
    }

    private int said(String words, int exitCode) {
        surroundings.err().println(words);
        return exitCode;
    }

    /** A mistake in Candour itself: the details are for those who mend it, not for the author of a report. */
    int unexpected(Throwable problem) {
        PrintWriter err = surroundings.err();
        err.println("Candour met with something it did not expect, and stopped. Your files are as they were.");
        if (debug.getAsBoolean()) {
            problem.printStackTrace(err);
        } else {
            err.println(whereToLook(problem));
        }
        return ExitCode.FAILED;
    }

    private String whereToLook(Throwable problem) {
        try {
            Path log = Files.createTempFile(surroundings.crashFolder(), "candour-", ".log");
            try (PrintWriter writer = new PrintWriter(log.toFile(), StandardCharsets.UTF_8)) {
                writer.println(Version.words() + " on Java " + System.getProperty("java.version"));
                problem.printStackTrace(writer);
            }
            return "Please send the details in " + log + " to those who look after Candour.";
        } catch (IOException e) {
            return "Type the command again with --debug at the end to see the details.";
        }
    }
}
