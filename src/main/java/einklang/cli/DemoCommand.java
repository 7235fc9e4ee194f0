package einklang.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the server with a ready workshop, to look around without touching real data. */
@Command(name = "demo", description = "Starts with a ready workshop in data/demo.db, for this machine only.")
final class DemoCommand implements Callable<Integer> {
    private final DemoLauncher launcher;

    @Spec
    private CommandSpec spec;

    DemoCommand(DemoLauncher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws InterruptedException {
        DemoLauncher.Demo demo = launcher.start();
        try (RunningServer server = demo.server()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("The Einklang demo runs at " + server.address());
            out.println("Log in as " + demo.email() + " with the password " + demo.password());
            out.flush();
            server.awaitClose();
        }
        return 0;
    }
}
