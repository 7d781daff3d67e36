// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The word candour itself: what is common to all commands, and what happens when none is named. */
@Command(
        name = "candour",
        header = "Checks inspection reports and publishes them as PDF.",
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  candour new northmoor                           start a report",
            "  candour check northmoor/northmoor.inspection    list its problems",
            "  candour export northmoor/northmoor.inspection   write northmoor.pdf beside it",
            "",
            "\"candour help COMMAND\" says more about one command."
        })
final class CandourCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "Show the details of an unexpected failure.")
    private boolean debug;

    private CandourCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The command and all it can do. */
    static CommandLine commandLine(Surroundings surroundings) {
        CandourCommand candour = new CandourCommand(surroundings);
        CommandLine line = new CommandLine(candour)
                .addSubcommand(new NewCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new FormatCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new ThreadCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new LspCommand())
                .addSubcommand(new VersionCommand(surroundings))
                .addSubcommand(new HelpCommand(surroundings))
                .addSubcommand(new RehearseCommand());
        line.getCommandSpec().versionProvider(() -> new String[] {Version.words()});
        line.getSubcommands().values().forEach(CandourCommand::layOutHelp);
        FailureWords failures = new FailureWords(surroundings, () -> candour.debug);
        return line.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(90)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::ofUsage)
                .setExecutionExceptionHandler(failures::ofWork);
    }

    private static void layOutHelp(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading("%nUsage: ")
                .parameterListHeading("%n")
                .sortOptions(false)
                .sortSynopsis(false);
    }

    @Override
    public void run() {
        spec.commandLine().usage(surroundings.out());
    }
}
