package einklang.cli;

import java.net.URI;
import java.util.Optional;

/** A server that takes requests until it is closed. */
public interface RunningServer extends AutoCloseable {
    /** Returns the address that people type, with the port that was really taken. */
    URI address();

    /** Returns the one-time link that makes the first facilitator; empty once there is one. */
    Optional<URI> setUpLink();

    /** Waits until the server is closed, by a signal or by {@link #close}. */
    void awaitClose() throws InterruptedException;

    /** Finishes what runs and stops; a second call does nothing. */
    @Override
    void close();
}
