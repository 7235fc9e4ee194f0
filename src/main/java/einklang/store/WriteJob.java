package einklang.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One job on its way through the writer. Exactly one side wins it: the writer by starting it, or the waiting caller by
 * withdrawing it. A caller that was told "busy" can therefore be sure that the job is never done.
 */
final class WriteJob<T extends @Nullable Object> {
    private enum State {
        QUEUED,
        STARTED,
        WITHDRAWN
    }

    private final Writing<T> writing;
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private @Nullable Outcome<T> unconfirmed;

    private record Outcome<T extends @Nullable Object>(T value) {}

    WriteJob(Writing<T> writing) {
        this.writing = writing;
    }

    /** Takes the job back from the queue; false if the writer was faster. */
    boolean withdraw() {
        return state.compareAndSet(State.QUEUED, State.WITHDRAWN);
    }

    /** Runs the job, unless its caller gave up or was answered; the result is kept back until {@link #acknowledge}. */
    void runIfWanted(Handle handle) {
        state.compareAndSet(State.QUEUED, State.STARTED);
        if (state.get() == State.STARTED && !outcome.isDone()) {
            unconfirmed = new Outcome<>(writing.write(handle));
        }
    }

    /** Hands the result to the caller: to be called after the commit only. */
    void acknowledge() {
        if (unconfirmed != null) {
            outcome.complete(unconfirmed.value());
        }
    }

    void fail(Throwable reason) {
        outcome.completeExceptionally(reason);
    }

    /**
     * Waits for the result. When patience ends, or the thread is interrupted, a job still in the queue is withdrawn; one
     * that has started is waited for to its end, because only then can the caller be told the truth.
     */
    T await(Duration patience) {
        boolean interrupted = false;
        try {
            return outcome.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException gaveUp) {
            interrupted = gaveUp instanceof InterruptedException;
            if (withdraw()) {
                throw new StoreBusyException("The writer did not reach the job within " + patience, gaveUp);
            }
            return awaitStarted();
        } catch (ExecutionException failed) {
            throw rethrow(failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private T awaitStarted() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return outcome.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw rethrow(failed);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrow(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException problem ? problem : new IllegalStateException(cause);
    }
}
