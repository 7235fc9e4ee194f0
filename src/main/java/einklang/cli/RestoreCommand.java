package einklang.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in place of the SQLite database. */
@Command(name = "restore", description = "Puts a backup in place of the SQLite database; stop the server first.")
final class RestoreCommand implements Callable<Integer> {
    private final Backups backups;

    @Parameters(paramLabel = "FILE", description = "The backup to read.")
    private Path file;

    @Spec
    private CommandSpec spec;

    RestoreCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public Integer call() {
        Optional<Path> kept = backups.restore(file);
        spec.commandLine().getOut().println("Restored " + file + ".");
        kept.ifPresent(old -> spec.commandLine().getOut().println("What was there before is in " + old + "."));
        return 0;
    }
}
