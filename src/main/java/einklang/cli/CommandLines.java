package einklang.cli;

import einklang.cli.evaluation.EvaluateCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Builds the command line: the table of commands, their help and how their errors end. */
public final class CommandLines {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);

    private CommandLines() {}

    /** Runs the command that the arguments name and returns its exit code; never throws. Prints UTF-8 everywhere. */
    public static int run(Services services, String... arguments) {
        return of(services)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    static CommandLine of(Services services) {
        CommandLine line = new CommandLine(new ServeCommand(services.server()))
                .addSubcommand(new ServeCommand.Named(services.server()))
                .addSubcommand(new DemoCommand(services.demo()))
                .addSubcommand(new CompareCommand(services.engine()))
                .addSubcommand(new CommandLine(new CatalogueCommand())
                        .addSubcommand(new CatalogueCommand.Check(services.catalogues())))
                .addSubcommand(new EvaluateCommand(services.engine()))
                .addSubcommand(new BackupCommand(services.backups()))
                .addSubcommand(new RestoreCommand(services.backups()))
                .addSubcommand(new ExportWorkshopCommand(services.moves()))
                .addSubcommand(new ImportWorkshopCommand(services.moves()))
                .addSubcommand(new ResetPasswordCommand(services.passwordResets()))
                .addSubcommand(new HealthCommand(services.ownAddress()));
        String[] footer = services.settingsHelp().toArray(String[]::new);
        line.getCommandSpec().usageMessage().footer(footer);
        return line.setExecutionExceptionHandler((failure, command, parsed) -> endWith(failure, command))
                .setUsageHelpWidth(120);
    }

    private static int endWith(Exception failure, CommandLine command) {
        if (failure instanceof CommandFailure expected) {
            command.getErr().println(expected.getMessage());
            return expected.exitCode();
        }
        LOG.error("The command {} failed", command.getCommandName(), failure);
        command.getErr().println("Something went wrong that should not; the log says more.");
        return CommandFailure.FAILED;
    }
}
