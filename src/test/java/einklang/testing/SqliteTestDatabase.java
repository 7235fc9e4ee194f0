package einklang.testing;

import einklang.store.DatabaseSettings;
import java.nio.file.Path;

/** A SQLite file in a temporary folder of its own. */
final class SqliteTestDatabase implements TestDatabase {
    private final Path folder = Folders.create("einklang-sqlite");

    @Override
    public DatabaseSettings settings() {
        return DatabaseSettings.sqlite(folder.resolve("einklang.db"));
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }

    @Override
    public String toString() {
        return "SQLite";
    }
}
