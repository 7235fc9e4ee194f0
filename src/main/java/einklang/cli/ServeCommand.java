package einklang.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the server and stays until it is stopped; runs when no command is named. */
@Command(
        name = "einklang",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Shows an organisation, in its own people's words, whether they pursue the same goals.",
        synopsisSubcommandLabel = "[COMMAND]",
        footerHeading = "%nSettings, as environment variables (default in brackets):%n")
class ServeCommand implements Callable<Integer> {
    /** The same under its own name. */
    @Command(name = "serve", description = "Starts the server (also without a command).")
    static final class Named extends ServeCommand {
        Named(ServerLauncher launcher) {
            super(launcher);
        }
    }

    private final ServerLauncher launcher;

    @Spec
    private CommandSpec spec;

    ServeCommand(ServerLauncher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (RunningServer server = launcher.start()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Einklang runs at " + server.address());
            server.setUpLink().ifPresent(link -> out.println("Set up the first facilitator (works once): " + link));
            out.flush();
            server.awaitClose();
        }
        return 0;
    }
}
