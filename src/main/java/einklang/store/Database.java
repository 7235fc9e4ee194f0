package einklang.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The one way to the data: a reading sees one unchanging view, a writing is one transaction that is on disk when the
 * call returns. Thread-safe. Calls are not nested: a job never calls the database again.
 *
 * <p>On SQLite all writings go through one writer that commits many of them together; a failing one never takes others
 * along. On PostgreSQL each is a serializable transaction, repeated when the server asks for it. Either way writings
 * behave as if they ran one after the other.
 */
public final class Database implements AutoCloseable {
    static final String MIGRATIONS = "db/migration";

    private final Engine engine;

    private Database(Engine engine) {
        this.engine = engine;
    }

    /**
     * Opens the database and brings its schema up to date; an existing SQLite file is copied into {@code backups/}
     * beside it before its schema changes.
     *
     * @throws StoreRefusedException if another process has the file open, the schema is newer than this program, or a
     *     connection does not take the settings that keep data safe
     */
    public static Database open(DatabaseSettings settings) {
        return open(settings, MIGRATIONS);
    }

    /** Opens the database with the migrations of another folder of the class path; for tests. */
    public static Database open(DatabaseSettings settings, String migrations) {
        return new Database(
                settings.isSqlite()
                        ? SqliteEngine.open(settings.sqliteFile(), migrations)
                        : PostgresEngine.open(settings, migrations));
    }

    /**
     * Opens an existing database for one short command, also while a server has it open. It leaves the schema alone.
     *
     * @throws StoreRefusedException if there is no database or its schema is not exactly the one this program knows
     */
    public static Database openBeside(DatabaseSettings settings) {
        return openBeside(settings, MIGRATIONS);
    }

    static Database openBeside(DatabaseSettings settings, String migrations) {
        return new Database(
                settings.isSqlite()
                        ? SqliteEngine.openBeside(settings.sqliteFile(), migrations)
                        : PostgresEngine.openBeside(settings, migrations));
    }

    /**
     * Runs the job in one read-only transaction and returns its result; one call for one page.
     *
     * @throws StoreBusyException if no connection was free within the bounded wait
     */
    public <T extends @Nullable Object> T read(Reading<T> job) {
        return engine.read(job);
    }

    /**
     * Runs a job that is one single query, which sees one state by itself and so needs no transaction around it.
     *
     * @throws StoreBusyException if no connection was free within the bounded wait
     */
    public <T extends @Nullable Object> T look(Reading<T> query) {
        return engine.look(query);
    }

    /**
     * Runs the job in a transaction and returns its result after the commit. Whatever the job throws is thrown here, and
     * nothing of the job is kept.
     *
     * @throws StoreBusyException if the job could not be started within the bounded wait; it will not be done later
     */
    public <T extends @Nullable Object> T write(Writing<T> job) {
        return engine.write(job);
    }

    /** Runs a job without result as {@link #write} does. */
    public void change(Change job) {
        engine.write(handle -> {
            job.apply(handle);
            return Boolean.TRUE;
        });
    }

    /**
     * Empties SQLite's write-ahead log, so that nothing deleted or withdrawn before this call can be found in the files
     * of the database. Does nothing on PostgreSQL, whose log only its own operator can clear.
     *
     * @throws StoreBusyException if readers held on to an older state all the time
     */
    public void checkpoint() {
        engine.checkpoint();
    }

    /**
     * Writes a whole and checked copy of the running database to a new file.
     *
     * @throws StoreRefusedException if the file exists already or cannot be written, or on PostgreSQL (use pg_dump)
     */
    public void backupTo(Path target) {
        engine.backupTo(target);
    }

    /** Finishes the writings that were accepted, then closes all connections; no call is accepted afterwards. */
    @Override
    public void close() {
        engine.close();
    }
}
