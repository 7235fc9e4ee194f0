package einklang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one workshop to a file, to be moved to another server. */
@Command(
        name = "export-workshop",
        description = "Writes one workshop with all answers to a new file, to be moved to another server.")
final class ExportWorkshopCommand implements Callable<Integer> {
    private final Moves moves;

    @Parameters(index = "0", paramLabel = "ID", description = "The long name in the address of the workshop's page.")
    private String workshopId;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write; it must not exist yet.")
    private Path file;

    @Spec
    private CommandSpec spec;

    ExportWorkshopCommand(Moves moves) {
        this.moves = moves;
    }

    @Override
    public Integer call() {
        moves.exportWorkshop(workshopId, file);
        spec.commandLine()
                .getOut()
                .println("The workshop is in " + file + ". It holds people's words: keep it like a backup.");
        return 0;
    }
}
