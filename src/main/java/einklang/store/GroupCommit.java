package einklang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The single writer of a SQLite file: takes what is waiting, up to a limit, runs it in one transaction, and tells each
 * caller after the commit. One wait for the disk is so shared by many. Each job of a group has its own savepoint.
 */
final class GroupCommit implements AutoCloseable {
    /**
     * @param queue jobs that may wait; more are refused at once
     * @param group jobs that share a transaction at most
     * @param patience how long a caller waits for its job to start, or for a reading connection
     */
    record Limits(int queue, int group, Duration patience) {
        static final Limits DEFAULT = new Limits(1024, 256, Duration.ofSeconds(5));
    }

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(4);

    private final BlockingQueue<WriteJob<?>> queue;
    private final Supplier<Handle> connections;
    private final Runnable discardConnection;
    private final IntConsumer committed;
    private final Limits limits;
    private final Thread thread;
    private final WriteJob<?> stop = new WriteJob<>(handle -> Boolean.TRUE);
    private volatile boolean closing;
    private volatile boolean finished;

    private GroupCommit(
            Supplier<Handle> connections, Runnable discardConnection, IntConsumer committed, Limits limits) {
        this.connections = connections;
        this.discardConnection = discardConnection;
        this.committed = committed;
        this.limits = limits;
        this.queue = new LinkedBlockingQueue<>(limits.queue());
        this.thread = new Thread(this::work, "einklang-writer");
        thread.setDaemon(true);
    }

    /** @param committed told after each commit how many jobs it held, in the writer's thread */
    static GroupCommit start(
            Supplier<Handle> connections, Runnable discardConnection, IntConsumer committed, Limits limits) {
        GroupCommit writer = new GroupCommit(connections, discardConnection, committed, limits);
        writer.thread.start();
        return writer;
    }

    /** Runs the job among others and returns its result after the commit; {@link Database#write} gives the contract. */
    <T extends @Nullable Object> T write(Writing<T> writing) {
        return write(writing, limits.patience());
    }

    <T extends @Nullable Object> T write(Writing<T> writing, Duration patience) {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("A writing must not start another one: it would wait for itself");
        }
        WriteJob<T> job = new WriteJob<>(writing);
        enqueue(job);
        try {
            return job.await(patience);
        } catch (StoreBusyException busy) {
            queue.remove(job);
            throw busy;
        }
    }

    /** Returns how many jobs wait for the writer at this moment. */
    int waiting() {
        return queue.size();
    }

    private void enqueue(WriteJob<?> job) {
        if (closing) {
            throw closed();
        }
        if (!queue.offer(job)) {
            throw new StoreBusyException("More than " + limits.queue() + " changes are waiting");
        }
        // The writer may have ended between the two lines above; then nobody would ever take the job.
        if (finished && job.withdraw()) {
            throw closed();
        }
    }

    private void work() {
        List<WriteJob<?>> group = new ArrayList<>(limits.group());
        boolean stopping = false;
        while (!stopping) {
            stopping = takeGroup(group);
            commit(group);
            group.clear();
        }
        finished = true;
        refuseLatecomers();
    }

    /** Fills the group, waiting for its first job; true if the order to stop was among the jobs. */
    private boolean takeGroup(List<WriteJob<?>> group) {
        try {
            group.add(queue.take());
            queue.drainTo(group, limits.group() - 1);
        } catch (InterruptedException unexpected) {
            LOG.warn("The writer was interrupted and goes on: only closing the database ends it");
        }
        return group.remove(stop);
    }

    private void commit(List<WriteJob<?>> group) {
        if (group.isEmpty() || commitTogether(group)) {
            return;
        }
        // What the database refused as a whole may be the fault of one: now each gets its own transaction.
        group.forEach(job -> commitTogether(List.of(job)));
    }

    /** Returns false if a group of several was rolled back, so that its jobs have to be run again. */
    private boolean commitTogether(List<WriteJob<?>> group) {
        try (Handle handle = connections.get()) {
            handle.begin();
            try {
                runAll(group, handle);
                handle.commit();
            } catch (Throwable lost) {
                rollBack(handle, lost);
                throw lost;
            }
            group.forEach(WriteJob::acknowledge);
            committed.accept(group.size());
            return true;
        } catch (Throwable lost) {
            if (group.size() == 1) {
                group.get(0).fail(lost);
            }
            return group.size() == 1;
        }
    }

    /** A single job needs no savepoint: whatever it throws undoes the whole transaction. */
    private static void runAll(List<WriteJob<?>> group, Handle handle) throws SQLException {
        if (group.size() == 1) {
            group.get(0).runIfWanted(handle);
            return;
        }
        Connection connection = handle.getConnection();
        try (PreparedStatement savepoint = connection.prepareStatement("SAVEPOINT job");
                PreparedStatement release = connection.prepareStatement("RELEASE job")) {
            for (WriteJob<?> job : group) {
                savepoint.execute();
                runOrUndo(job, handle);
                release.execute();
            }
        }
    }

    private static void runOrUndo(WriteJob<?> job, Handle handle) {
        try {
            job.runIfWanted(handle);
        } catch (Throwable reason) {
            job.fail(reason);
            handle.execute("ROLLBACK TO job");
        }
    }

    private void rollBack(Handle handle, Throwable lost) {
        try {
            handle.rollback();
        } catch (RuntimeException alreadyRolledBack) {
            // SQLite ends a transaction by itself on a full disk and the like; driver and file then disagree.
            lost.addSuppressed(alreadyRolledBack);
            discardConnection.run();
        }
    }

    private void refuseLatecomers() {
        for (WriteJob<?> job = queue.poll(); job != null; job = queue.poll()) {
            job.fail(closed());
        }
    }

    private static StoreBusyException closed() {
        return new StoreBusyException("The database is being closed");
    }

    /** Refuses new jobs, finishes those that were accepted, and ends the writer. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            if (!queue.offer(stop, LONGEST_DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.error("The writer did not take its order to stop within {}", LONGEST_DRAIN);
            }
            thread.join(LONGEST_DRAIN.toMillis());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.error("The writer did not end within {}: unfinished changes are given up", LONGEST_DRAIN);
        }
    }
}
