package einklang.cli;

import java.net.URI;
import java.nio.file.Path;

/** Takes whole workshops from one server to another, as files. */
public interface Moves {
    /** Writes a workshop to a new file, also while a server runs; throws {@link CommandFailure}, also if the file exists. */
    void exportWorkshop(String workshopId, Path file);

    /**
     * Stores the workshop of a file for a facilitator, whole or not at all, and returns the address of its page; throws
     * {@link CommandFailure} with a sentence if that cannot be.
     */
    URI importWorkshop(Path file, String ownerEmail);
}
