package einklang.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * Opens connections to one SQLite file and asserts on every one of them the settings that safety and privacy rest on: a
 * commit is on disk, references hold, deleted words are overwritten, nothing is spilled to temporary files.
 *
 * <p>The driver unpacks its native library into the folder of the system property {@code org.sqlite.tmpdir}, by default
 * that of {@code java.io.tmpdir}; the folder must allow executing.
 */
final class SqliteSource extends SQLiteDataSource {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final int BUSY_MILLISECONDS = 5000;

    /**
     * Pages after which a commit empties the log. Keys are random, so every answer touches pages all over the file; with
     * the usual 1,000 a rush of answers would write the whole file again with every second commit.
     */
    private static final int LOG_PAGES = 6_000;

    /** Small pages of a new file, because each answer writes a few short rows far apart, and whole pages are written. */
    private static final int PAGE_BYTES = 1024;

    private static final Map<String, String> WANTED = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "foreign_keys", "1",
            "secure_delete", "1",
            "temp_store", "2",
            "busy_timeout", String.valueOf(BUSY_MILLISECONDS));

    private final boolean queryOnly;

    private SqliteSource(Path file, TransactionMode mode, boolean queryOnly) {
        super(settings(mode));
        this.queryOnly = queryOnly;
        setUrl(PREFIX + file);
    }

    /** Returns connections that take the write lock when a transaction begins, so that it cannot fail half-way. */
    static SqliteSource writing(Path file) {
        return new SqliteSource(file, TransactionMode.IMMEDIATE, false);
    }

    /** Returns connections that cannot change anything and never wait for the writer. */
    static SqliteSource reading(Path file) {
        return new SqliteSource(file, TransactionMode.DEFERRED, true);
    }

    /** Returns connections that only look: they leave the file as it is and ask nothing of it. */
    static SQLiteDataSource untouched(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(PREFIX + file);
        return source;
    }

    private static SQLiteConfig settings(TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(TempStore.MEMORY);
        config.setPageSize(PAGE_BYTES);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(mode);
        // Ids are made here: the driver need not ask SQLite for the last row number after every insert.
        config.setGetGeneratedKeys(false);
        return config;
    }

    /** The way that the driver's own getConnection without arguments takes too. */
    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        String file = getUrl().substring(PREFIX.length());
        SQLiteConnection connection =
                new KeepingConnection(getUrl(), file, getConfig().toProperties());
        try (Statement statement = connection.createStatement()) {
            makeSafe(statement);
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private void makeSafe(Statement statement) throws SQLException {
        statement.execute("PRAGMA secure_delete=ON");
        statement.execute("PRAGMA wal_autocheckpoint=" + LOG_PAGES);
        statement.execute("PRAGMA query_only=" + (queryOnly ? "ON" : "OFF"));
        for (Map.Entry<String, String> wanted : WANTED.entrySet()) {
            require(statement, wanted.getKey(), wanted.getValue());
        }
        require(statement, "query_only", queryOnly ? "1" : "0");
    }

    private void require(Statement statement, String pragma, String wanted) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
            String found = row.next() ? row.getString(1) : "nothing";
            if (!wanted.equals(found)) {
                throw new StoreRefusedException("SQLite database " + getUrl().substring(PREFIX.length()) + ": " + pragma
                        + " is " + found + ", wanted " + wanted);
            }
        }
    }
}
