package einklang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the SQLite database to a new file. */
@Command(name = "backup", description = "Copies the SQLite database to a new file, also while the server runs.")
final class BackupCommand implements Callable<Integer> {
    private final Backups backups;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist yet.")
    private Path file;

    @Spec
    private CommandSpec spec;

    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public Integer call() {
        backups.backup(file);
        spec.commandLine().getOut().println("The backup is in " + file + ".");
        return 0;
    }
}
