package einklang.testing;

import einklang.store.Database;
import einklang.store.DatabaseSettings;

/** An empty database for one test; closing it removes it with everything in it. */
public interface TestDatabase extends AutoCloseable {
    /**
     * Returns where the database is. Where PostgreSQL is asked for and not installed, the test is skipped; under
     * {@code CI=true} it fails.
     */
    DatabaseSettings settings();

    /** Opens the database with the program's own migrations; to be closed by the test. */
    default Database open() {
        return Database.open(settings());
    }

    /** Opens the database with the migrations of a folder on the class path; to be closed by the test. */
    default Database open(String migrations) {
        return Database.open(settings(), migrations);
    }

    @Override
    void close();
}
