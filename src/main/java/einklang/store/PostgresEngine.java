package einklang.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database: serializable writings, repeated when the server finds them in each other's way. */
final class PostgresEngine implements Engine {
    private static final int CONNECTIONS = 16;
    private static final int ATTEMPTS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Serialization failure and deadlock: the server asks to run the transaction again from the start. */
    private static final Set<String> RUN_AGAIN = Set.of("40001", "40P01");

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private PostgresEngine(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Pools.jdbi(pool);
    }

    static PostgresEngine open(DatabaseSettings settings, String folder) {
        HikariDataSource pool = Pools.open("einklang", source(settings), CONNECTIONS, PATIENCE);
        try {
            Migrations migrations = Migrations.of(pool, folder, false, settings.toString());
            migrations.refuseNewer();
            migrations.run();
            return new PostgresEngine(pool);
        } catch (RuntimeException | Error failed) {
            pool.close();
            throw failed;
        }
    }

    /** Opens the database beside others; {@link Database#openBeside} gives the contract. */
    static PostgresEngine openBeside(DatabaseSettings settings, String folder) {
        HikariDataSource pool = Pools.open("einklang", source(settings), 1, PATIENCE);
        try {
            Migrations.of(source(settings), folder, false, settings.toString()).refuseOther();
            return new PostgresEngine(pool);
        } catch (RuntimeException | Error failed) {
            pool.close();
            throw failed;
        }
    }

    private static PGSimpleDataSource source(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        settings.user().ifPresent(source::setUser);
        settings.password().ifPresent(source::setPassword);
        return source;
    }

    @Override
    public <T extends @Nullable Object> T read(Reading<T> job) {
        try (Handle handle = Pools.borrow(jdbi)) {
            handle.setReadOnly(true);
            return handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, job::read);
        }
    }

    @Override
    public <T extends @Nullable Object> T look(Reading<T> query) {
        try (Handle handle = Pools.borrow(jdbi)) {
            handle.setReadOnly(true);
            return query.read(handle);
        }
    }

    @Override
    public <T extends @Nullable Object> T write(Writing<T> job) {
        for (int attempt = 1; ; attempt++) {
            try (Handle handle = Pools.borrow(jdbi)) {
                return handle.inTransaction(TransactionIsolationLevel.SERIALIZABLE, job::write);
            } catch (RuntimeException failed) {
                if (!isToRunAgain(failed)) {
                    throw failed;
                }
                pauseBefore(attempt, failed);
            }
        }
    }

    private static boolean isToRunAgain(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RUN_AGAIN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Gives the others time to finish; the random part keeps two from meeting again and again. */
    private static void pauseBefore(int attempt, RuntimeException failed) {
        if (attempt >= ATTEMPTS) {
            throw new StoreBusyException("The database asked " + attempt + " times to repeat the change", failed);
        }
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, 4L * attempt + 2));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreBusyException("Interrupted while waiting to repeat a change", stop);
        }
    }

    /** PostgreSQL's log is cleared by its own operator. */
    @Override
    public void checkpoint() {}

    @Override
    public void backupTo(Path target) {
        throw usePgDump();
    }

    static StoreRefusedException usePgDump() {
        return new StoreRefusedException(
                "The database is PostgreSQL: back it up with pg_dump, restore with pg_restore");
    }

    @Override
    public void close() {
        pool.close();
    }
}
