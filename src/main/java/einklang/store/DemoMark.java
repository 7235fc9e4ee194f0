package einklang.store;

import java.nio.file.Files;

/**
 * The mark by which a SQLite file is known to hold nothing but a demo: SQLite's own "application id" in the head of the
 * file, so that it travels with every copy and needs no table.
 */
public final class DemoMark {
    /** "EKDM" in ASCII. */
    private static final int MARK = 0x454B444D;

    private DemoMark() {}

    /**
     * Opens a demo database; a file that does not exist yet is made and marked.
     *
     * @throws StoreRefusedException if the file exists without the mark, or as {@link Database#open} does
     */
    public static Database open(DatabaseSettings settings) {
        boolean made = !Files.exists(settings.sqliteFile());
        Database database = Database.open(settings);
        try {
            if (made) {
                database.change(handle -> handle.execute("PRAGMA application_id = " + MARK));
            }
            if (!isOn(database)) {
                throw new StoreRefusedException("The database " + settings.sqliteFile()
                        + " is no demo: it has no demo mark. Move it away, and the demo makes a new one.");
            }
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static boolean isOn(Database database) {
        return database.read(handle -> handle.createQuery("PRAGMA application_id")
                .mapTo(Integer.class)
                .one()
                .equals(MARK));
    }
}
