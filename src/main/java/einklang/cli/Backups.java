package einklang.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Copies the database to a file and back. */
public interface Backups {
    /** Writes a whole copy, also while a server runs; throws {@link CommandFailure}, also if the file exists. */
    void backup(Path target);

    /**
     * Puts the copy in place of the database, while no server runs, and returns where the old one is now; empty if there
     * was none. Throws {@link CommandFailure} and changes nothing if that cannot be.
     */
    Optional<Path> restore(Path source);
}
