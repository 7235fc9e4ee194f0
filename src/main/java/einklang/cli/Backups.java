package einklang.cli;

import java.nio.file.Path;

/** Copies the database to a file and back. */
public interface Backups {
    /** Writes a whole copy, also while a server runs; throws {@link CommandFailure}, also if the file exists. */
    void backup(Path target);

    /** Puts the copy in place of the database and keeps the old one beside it; no server may run meanwhile. */
    Path restore(Path source);
}
