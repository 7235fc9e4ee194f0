package einklang.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the write-ahead log over into the file while the writer goes on, so that nobody who waits for a commit waits
 * for that too. What is committed is safe in the log already. Where this thread comes too late, the writer's own
 * connection empties the log as SQLite always does.
 */
final class LogKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);

    /** Half of what the log may hold, by some seven pages an answer: the writer hardly ever has to empty it itself. */
    static final int JOBS_BETWEEN = 400;

    private static final long LONGEST_END_MILLIS = 4_000;

    private final SqliteSource source;
    private final Semaphore due = new Semaphore(0);
    private final Thread thread;
    private int jobs;
    private volatile boolean closing;

    private LogKeeper(Path file) {
        source = SqliteSource.writing(file);
        thread = new Thread(this::work, "einklang-log");
        thread.setDaemon(true);
    }

    static LogKeeper start(Path file) {
        LogKeeper keeper = new LogKeeper(file);
        keeper.thread.start();
        return keeper;
    }

    /** Told by the writer, its only caller, how many jobs it has just committed. */
    void committed(int more) {
        jobs += more;
        if (jobs >= JOBS_BETWEEN) {
            jobs = 0;
            due.release();
        }
    }

    private void work() {
        due.acquireUninterruptibly();
        while (!closing) {
            due.drainPermits();
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                keep(statement);
            } catch (SQLException | RuntimeException failed) {
                LOG.warn("The log of the database is emptied by the writer alone until the next try", failed);
                if (!closing) {
                    due.acquireUninterruptibly();
                }
            }
        }
    }

    /** Never waits for others and never makes them wait: what readers still need stays in the log. */
    private void keep(Statement statement) throws SQLException {
        while (!closing) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
            due.acquireUninterruptibly();
            due.drainPermits();
        }
    }

    @Override
    public void close() {
        closing = true;
        due.release();
        try {
            thread.join(LONGEST_END_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
