package einklang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stores the workshop of a file. */
@Command(
        name = "import-workshop",
        description = "Stores the workshop of a file that export-workshop wrote, with new links and keys.")
final class ImportWorkshopCommand implements Callable<Integer> {
    private final Moves moves;

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private Path file;

    @Option(names = "--owner", paramLabel = "EMAIL", required = true, description = "The facilitator who gets it.")
    private String owner;

    @Spec
    private CommandSpec spec;

    ImportWorkshopCommand(Moves moves) {
        this.moves = moves;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("The workshop is at " + moves.importWorkshop(file, owner));
        return 0;
    }
}
