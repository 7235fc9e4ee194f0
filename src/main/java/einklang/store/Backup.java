package einklang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;

/** Copies a SQLite database away and back. PostgreSQL brings its own tools: pg_dump and pg_restore. */
public final class Backup {
    private Backup() {}

    /**
     * Writes a whole and checked copy of the database to a new file, also while another process serves it.
     *
     * @throws StoreRefusedException if there is no database, the target exists already or cannot be written, or on
     *     PostgreSQL
     */
    public static void backup(DatabaseSettings from, Path target) {
        refusePostgres(from);
        SqliteFiles.refuseMissing(from.sqliteFile());
        SqliteCopies.copy(from.sqliteFile(), target.toAbsolutePath());
    }

    /**
     * Puts a backup in the place of the database, which must not be running. The backup is checked first and itself left
     * as it is; the replaced database is kept beside the new one.
     *
     * @return where the replaced database is now; empty if there was none
     * @throws StoreRefusedException if the backup is missing, damaged, not ours or newer than this program, if a process
     *     has the database open, or on PostgreSQL; the database is then as before
     */
    public static Optional<Path> restore(Path from, DatabaseSettings to) {
        return restore(from, to, Database.MIGRATIONS);
    }

    @SuppressWarnings("try") // The lease is only held.
    static Optional<Path> restore(Path from, DatabaseSettings to, String migrations) {
        refusePostgres(to);
        SqliteFiles.refuseMissing(from);
        Path file = to.sqliteFile();
        SqliteFiles.prepareFolder(file);
        try (FileLease lease = FileLease.take(file)) {
            return replace(file, checkedCopy(from, file, migrations));
        } catch (IOException | SQLException failed) {
            throw new StoreRefusedException("Cannot restore " + from + " to " + file + ": " + failed, failed);
        }
    }

    private static Path checkedCopy(Path from, Path file, String folder) throws SQLException {
        SqliteCopies.refuseUnsound(from);
        Path copy = copyBeingRestored(file);
        SqliteFiles.deleteIfExists(copy);
        SqliteCopies.copy(from, copy);
        try {
            Migrations migrations = Migrations.of(SqliteSource.writing(copy), folder, true, from.toString());
            migrations.refuseForeign();
            migrations.refuseNewer();
            return copy;
        } catch (RuntimeException refused) {
            SqliteFiles.deleteIfExists(copy);
            throw refused;
        }
    }

    /** The old log goes first with its file: it must never meet the new one. */
    private static Optional<Path> replace(Path file, Path copy) throws IOException {
        Optional<Path> replaced = Optional.empty();
        if (Files.exists(file)) {
            Path aside = SqliteFiles.beside(file, ".replaced-" + SafetyCopies.now());
            move(SqliteFiles.beside(file, "-wal"), SqliteFiles.beside(aside, "-wal"));
            SqliteFiles.deleteIfExists(SqliteFiles.beside(file, "-shm"));
            move(file, aside);
            replaced = Optional.of(aside);
        }
        move(copy, file);
        return replaced;
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Returns where a backup waits, checked, to take the place of the database. */
    static Path copyBeingRestored(Path file) {
        return SqliteFiles.beside(file, ".restoring");
    }

    private static void refusePostgres(DatabaseSettings settings) {
        if (!settings.isSqlite()) {
            throw PostgresEngine.usePgDump();
        }
    }
}
