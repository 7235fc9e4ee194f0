package einklang.store;

import static einklang.store.DatabaseTest.insert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The single writer of SQLite. Most tests first hold the writer by a job that waits for a latch, so that what comes next
 * shares a group.
 */
@SuppressWarnings("FutureReturnValueIgnored") // The job that only holds the writer is of no interest itself.
class GroupCommitTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);

    @TempDir
    private Path folder;

    private SqliteEngine engine;

    @BeforeEach
    void openWithMuchPatience() {
        engine = open("patient.db", new GroupCommit.Limits(100, 256, LONG));
    }

    @AfterEach
    void close() {
        release.countDown();
        engine.close();
        callers.shutdownNow();
    }

    private SqliteEngine open(String name, GroupCommit.Limits limits) {
        return SqliteEngine.open(folder.resolve(name), DatabaseTest.FOLDER, limits);
    }

    private static List<String> ids(SqliteEngine engine) {
        return engine.read(handle -> handle.createQuery("SELECT id FROM sentence ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    private <T> CompletableFuture<T> writeInOwnThread(SqliteEngine engine, Writing<T> job) {
        return CompletableFuture.supplyAsync(() -> engine.write(job), callers);
    }

    /** Enqueues the job and returns once it waits as the number given, so that the order of jobs is known. */
    private <T> CompletableFuture<T> enqueue(SqliteEngine engine, int number, Writing<T> job) {
        CompletableFuture<T> result = writeInOwnThread(engine, job);
        await().until(() -> engine.waiting() == number);
        return result;
    }

    /** Starts a job that keeps the writer until the latch falls. */
    private CompletableFuture<Integer> hold(SqliteEngine engine) {
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Integer> held = writeInOwnThread(engine, handle -> {
            started.countDown();
            waitFor(release);
            return insert(handle, "held");
        });
        waitFor(started);
        return held;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static Integer insertAndFail(Handle handle, Throwable reason) {
        insert(handle, "bad");
        return GroupCommitTest.<RuntimeException, Integer>sneak(reason);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable, T> T sneak(Throwable reason) throws X {
        throw (X) reason;
    }

    @Test
    void failingJobTakesNoneOfItsGroupAlong() {
        hold(engine);
        CompletableFuture<Integer> first = enqueue(engine, 1, handle -> insert(handle, "good 1"));
        CompletableFuture<Integer> bad =
                enqueue(engine, 2, handle -> insertAndFail(handle, new IllegalArgumentException("no")));
        CompletableFuture<Integer> last = enqueue(engine, 3, handle -> insert(handle, "good 2"));

        release.countDown();

        assertThat(first.join()).isEqualTo(1);
        assertThat(last.join()).isEqualTo(1);
        assertThatThrownBy(bad::join).hasCause(new IllegalArgumentException("no"));
        assertThat(ids(engine)).containsExactly("good 1", "good 2", "held");
    }

    @Test
    void failingStatementTakesNoneOfItsGroupAlong() {
        hold(engine);
        CompletableFuture<Integer> good = enqueue(engine, 1, handle -> insert(handle, "good"));
        CompletableFuture<Integer> twice = enqueue(engine, 2, handle -> insert(handle, "good"));

        release.countDown();

        assertThat(good.join()).isEqualTo(1);
        assertThatThrownBy(twice::join).hasMessageContaining("UNIQUE");
    }

    @Test
    void errorThrownInAJobReachesItsCallerAndTheWriterGoesOn() {
        assertThatThrownBy(() -> engine.write(handle -> insertAndFail(handle, new StackOverflowError("deep"))))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");

        engine.write(handle -> insert(handle, "later"));
        assertThat(ids(engine)).containsExactly("later");
    }

    @Test
    void errorThrownInAGroupReachesItsCallerOnly() {
        hold(engine);
        CompletableFuture<Integer> bad =
                enqueue(engine, 1, handle -> insertAndFail(handle, new AssertionError("broken")));
        CompletableFuture<Integer> good = enqueue(engine, 2, handle -> insert(handle, "good"));

        release.countDown();

        assertThat(good.join()).isEqualTo(1);
        assertThatThrownBy(bad::join).hasCause(new AssertionError("broken"));
    }

    @Test
    void jobWhoseReferencesBreakOnlyAtTheCommitFailsAlone() {
        hold(engine);
        CompletableFuture<Integer> good = enqueue(engine, 1, handle -> insert(handle, "good"));
        CompletableFuture<Integer> orphan = enqueue(
                engine,
                2,
                handle -> handle.execute("INSERT INTO sentence_mark (id, sentence_id) VALUES ('m', 'nowhere')"));

        release.countDown();

        assertThat(good.join()).isEqualTo(1);
        assertThatThrownBy(orphan::join).rootCause().hasMessageContaining("FOREIGN KEY");
        assertThat(ids(engine)).containsExactly("good", "held");
    }

    @Test
    void jobThatMakesSqliteEndTheTransactionFailsAlone() {
        engine.write(handle -> insert(handle, "there"));
        hold(engine);
        CompletableFuture<Integer> before = enqueue(engine, 1, handle -> insert(handle, "before"));
        CompletableFuture<Integer> breaker = enqueue(engine, 2, GroupCommitTest::endTheTransaction);
        CompletableFuture<Integer> after = enqueue(engine, 3, handle -> insert(handle, "later"));

        release.countDown();

        assertThat(before.join()).isEqualTo(1);
        assertThat(after.join()).isEqualTo(1);
        assertThatThrownBy(breaker::join).hasMessageContaining("UNIQUE");
        assertThat(ids(engine)).containsExactly("before", "held", "later", "there");
    }

    @Test
    void writerGoesOnAfterALoneJobMadeSqliteEndTheTransaction() {
        engine.write(handle -> insert(handle, "there"));

        assertThatThrownBy(() -> engine.write(GroupCommitTest::endTheTransaction))
                .hasMessageContaining("UNIQUE");

        engine.write(handle -> insert(handle, "later"));
        assertThat(ids(engine)).containsExactly("later", "there");
    }

    private static Integer endTheTransaction(Handle handle) {
        return handle.execute(
                "INSERT OR ROLLBACK INTO sentence (id, text, likes, hidden) VALUES ('there', 'x', 0, FALSE)");
    }

    @Test
    void nothingIsAcknowledgedBeforeTheCommitOfItsGroup() {
        CountDownLatch secondRuns = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        hold(engine);
        CompletableFuture<Integer> first = enqueue(engine, 1, handle -> insert(handle, "first"));
        CompletableFuture<Integer> second = enqueue(engine, 2, handle -> {
            secondRuns.countDown();
            waitFor(goOn);
            return insert(handle, "second");
        });

        release.countDown();
        waitFor(secondRuns);

        assertThat(first).isNotDone();
        assertThat(ids(engine)).containsExactly("held");
        goOn.countDown();
        second.join();
        assertThat(first.join()).isEqualTo(1);
    }

    @Test
    void jobWithdrawnAfterItsWaitIsNeverDone() {
        CompletableFuture<Integer> held = hold(engine);

        assertThatThrownBy(() -> engine.write(handle -> insert(handle, "given up"), Duration.ofMillis(5)))
                .isInstanceOf(StoreBusyException.class);
        assertThat(engine.waiting()).isZero();

        release.countDown();
        held.join();
        assertThat(ids(engine)).containsExactly("held");
    }

    @Test
    void jobThatHasStartedIsWaitedForBeyondThePatience() {
        CountDownLatch started = new CountDownLatch(1);
        WriteJob<Integer> job = new WriteJob<>(handle -> {
            started.countDown();
            waitFor(release);
            return insert(handle, "slow");
        });
        CompletableFuture<Void> writing = CompletableFuture.runAsync(
                () -> engine.write(handle -> {
                    job.runIfWanted(handle);
                    return true;
                }),
                callers);
        waitFor(started);

        CompletableFuture<Integer> waiting =
                CompletableFuture.supplyAsync(() -> job.await(Duration.ofNanos(1)), callers);
        release.countDown();
        writing.join();
        job.acknowledge();

        assertThat(waiting.join()).isEqualTo(1);
    }

    @Test
    void interruptedCallerTakesItsJobBack() throws InterruptedException {
        CompletableFuture<Integer> held = hold(engine);
        CompletableFuture<Throwable> seen = new CompletableFuture<>();
        Thread caller = startCallerThatGivesUp(1, seen);

        caller.interrupt();
        caller.join();
        release.countDown();
        held.join();

        assertThat(seen.join()).isInstanceOf(StoreBusyException.class);
        assertThat(ids(engine)).containsExactly("held");
    }

    @Test
    void jobInAGroupThatHasBegunCanStillBeTakenBackUntilItsTurn() throws InterruptedException {
        CountDownLatch secondRuns = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Throwable> seen = new CompletableFuture<>();
        hold(engine);
        CompletableFuture<Integer> second = enqueue(engine, 1, handle -> {
            secondRuns.countDown();
            waitFor(goOn);
            return insert(handle, "second");
        });
        Thread third = startCallerThatGivesUp(2, seen);
        release.countDown();
        waitFor(secondRuns);

        third.interrupt();
        third.join();
        goOn.countDown();

        assertThat(second.join()).isEqualTo(1);
        assertThat(seen.join()).isInstanceOf(StoreBusyException.class);
        assertThat(ids(engine)).containsExactly("held", "second");
    }

    /** Returns once the caller's job waits as the number given; what it was told completes the future. */
    private Thread startCallerThatGivesUp(int number, CompletableFuture<Throwable> seen) {
        Thread caller = new Thread(() -> {
            try {
                engine.write(handle -> insert(handle, "given up"));
                seen.complete(new AssertionError("the job was done"));
            } catch (StoreBusyException busy) {
                seen.complete(Thread.currentThread().isInterrupted() ? busy : new AssertionError("flag lost"));
            }
        });
        caller.start();
        await().until(() -> engine.waiting() == number);
        return caller;
    }

    @Test
    void fullQueueRefusesAtOnce() {
        try (SqliteEngine small = open("small.db", new GroupCommit.Limits(2, 256, LONG))) {
            hold(small);
            CompletableFuture<Integer> first = enqueue(small, 1, handle -> insert(handle, "first"));
            CompletableFuture<Integer> second = enqueue(small, 2, handle -> insert(handle, "second"));

            assertThatThrownBy(() -> small.write(handle -> insert(handle, "third")))
                    .isInstanceOf(StoreBusyException.class)
                    .hasMessageContaining("2");

            release.countDown();
            CompletableFuture.allOf(first, second).join();
            assertThat(ids(small)).containsExactly("first", "held", "second");
        }
    }

    @Test
    void closingFinishesWhatWasAccepted() {
        hold(engine);
        CompletableFuture<Integer> waiting = enqueue(engine, 1, handle -> insert(handle, "waiting"));
        CompletableFuture<Void> closing = CompletableFuture.runAsync(engine::close, callers);
        await().until(() -> engine.waiting() == 2);

        release.countDown();
        closing.join();

        assertThat(waiting.join()).isEqualTo(1);
        engine = open("patient.db", GroupCommit.Limits.DEFAULT);
        assertThat(ids(engine)).containsExactly("held", "waiting");
    }

    @Test
    void closedWriterRefuses() {
        engine.close();

        assertThatThrownBy(() -> engine.write(handle -> insert(handle, "late")))
                .isInstanceOf(StoreBusyException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void writingInsideAWritingIsRefusedInsteadOfWaitingForItself() {
        assertThatThrownBy(() -> engine.write(outer -> engine.write(inner -> insert(inner, "inner"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wait for itself");
    }

    @Test
    void moreJobsThanOneGroupHoldsAreAllDone() {
        try (SqliteEngine small = open("small.db", new GroupCommit.Limits(100, 3, LONG))) {
            hold(small);
            List<CompletableFuture<Integer>> jobs = IntStream.rangeClosed(1, 10)
                    .mapToObj(number -> enqueue(small, number, handle -> insert(handle, "job " + number)))
                    .toList();

            release.countDown();

            assertThat(jobs).allSatisfy(job -> assertThat(job.join()).isEqualTo(1));
            assertThat(ids(small)).hasSize(11);
        }
    }
}
