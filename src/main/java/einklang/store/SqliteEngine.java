package einklang.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One SQLite file: one writer with group commit, some readers that never wait for it. */
final class SqliteEngine implements Engine {
    private static final int READERS = 4;
    private static final int CHECKPOINT_ATTEMPTS = 50;
    private static final long PAUSE_NANOS = 20_000_000;

    private final Path file;
    private final Optional<FileLease> lease;
    private final HikariDataSource writerPool;
    private final HikariDataSource readerPool;
    private final Jdbi writer;
    private final Jdbi readers;
    private final LogKeeper log;
    private final GroupCommit commits;

    private SqliteEngine(Path file, Optional<FileLease> lease, GroupCommit.Limits limits) {
        this.file = file;
        this.lease = lease;
        this.writerPool = Pools.open("einklang-writer", SqliteSource.writing(file), 1, Duration.ofSeconds(30));
        this.readerPool = Pools.open("einklang-reader", SqliteSource.reading(file), READERS, limits.patience());
        this.writer = Pools.jdbi(writerPool);
        this.readers = Pools.jdbi(readerPool);
        this.log = LogKeeper.start(file);
        this.commits = GroupCommit.start(
                writer::open, writerPool.getHikariPoolMXBean()::softEvictConnections, log::committed, limits);
    }

    static SqliteEngine open(Path file, String migrations) {
        return open(file, migrations, GroupCommit.Limits.DEFAULT);
    }

    static SqliteEngine open(Path file, String migrations, GroupCommit.Limits limits) {
        SqliteFiles.prepareFolder(file);
        FileLease lease = FileLease.take(file);
        try {
            refuseHalfRestored(file);
            SqliteFiles.prepare(file);
            migrate(file, migrations);
            return new SqliteEngine(file, Optional.of(lease), limits);
        } catch (RuntimeException | Error failed) {
            lease.close();
            throw failed;
        }
    }

    /** Opens a file that another process may have open; {@link Database#openBeside} gives the contract. */
    static SqliteEngine openBeside(Path file, String migrations) {
        SqliteFiles.refuseMissing(file);
        Optional<FileLease> lease = FileLease.takeIfFree(file);
        try {
            migrations(file, migrations).refuseOther();
            return new SqliteEngine(file, lease, GroupCommit.Limits.DEFAULT);
        } catch (RuntimeException | Error failed) {
            lease.ifPresent(FileLease::close);
            throw failed;
        }
    }

    private static void refuseHalfRestored(Path file) {
        Path copy = Backup.copyBeingRestored(file);
        if (!Files.exists(file) && Files.exists(copy)) {
            throw new StoreRefusedException(
                    "There is no database " + file + " but " + copy
                            + ": restoring was interrupted. Run it again, or delete that file to begin with an empty database.");
        }
    }

    /** Returns how many jobs wait for the writer at this moment. */
    int waiting() {
        return commits.waiting();
    }

    private static void migrate(Path file, String folder) {
        Migrations migrations = migrations(file, folder);
        migrations.refuseNewer();
        if (migrations.wouldChangeExisting()) {
            new SafetyCopies(file).add("schema-" + migrations.foundVersion());
        }
        migrations.run();
    }

    private static Migrations migrations(Path file, String folder) {
        return Migrations.of(SqliteSource.writing(file), folder, true, file.toString());
    }

    @Override
    public <T extends @Nullable Object> T read(Reading<T> job) {
        try (Handle handle = Pools.borrow(readers)) {
            return handle.inTransaction(job::read);
        }
    }

    @Override
    public <T extends @Nullable Object> T look(Reading<T> query) {
        try (Handle handle = Pools.borrow(readers)) {
            return query.read(handle);
        }
    }

    @Override
    public <T extends @Nullable Object> T write(Writing<T> job) {
        return commits.write(job);
    }

    <T extends @Nullable Object> T write(Writing<T> job, Duration patience) {
        return commits.write(job, patience);
    }

    /** Waits for readers in short pieces, because no writing can go on during one. */
    @Override
    public void checkpoint() {
        for (int attempt = 1; attempt <= CHECKPOINT_ATTEMPTS; attempt++) {
            if (isCheckpointed()) {
                return;
            }
            // Whoever gives the only connection back and takes it again at once leaves the writer waiting.
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new StoreBusyException("Readers kept the write-ahead log of " + file + " in use");
    }

    private boolean isCheckpointed() {
        // The pool has one connection: while it is borrowed here, the writer waits.
        try (Handle handle = Pools.borrow(writer)) {
            handle.execute("PRAGMA busy_timeout=100");
            int busy = handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .mapTo(Integer.class)
                    .one();
            handle.execute("PRAGMA busy_timeout=5000");
            return busy == 0;
        }
    }

    @Override
    public void backupTo(Path target) {
        SqliteCopies.copy(file, target);
    }

    @Override
    public void close() {
        commits.close();
        log.close();
        readerPool.close();
        writerPool.close();
        lease.ifPresent(FileLease::close);
    }
}
