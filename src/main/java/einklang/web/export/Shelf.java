package einklang.web.export;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares a few files at a time beside the requests, and keeps them for a while, in memory only and for their owner
 * only. Bounded in every way: in files that wait, in size, in time.
 */
public final class Shelf implements AutoCloseable {
    /** Where a file is on its way. */
    enum State {
        WAITING,
        READY,
        FAILED
    }

    /**
     * What the shelf takes at most.
     *
     * @param unfinished files of all owners that wait or are written
     * @param unfinishedEach of one owner
     * @param bytes of one file
     * @param allBytes of all files together; the oldest go first
     * @param keep how long a file is kept once it is ready
     */
    public record Limits(int unfinished, int unfinishedEach, int bytes, long allBytes, Duration keep) {
        public static final Limits USUAL = new Limits(12, 3, 32_000_000, 96_000_000, Duration.ofMinutes(10));
    }

    /** Writes a file into a stream. */
    interface Content {
        void writeTo(BoundedBytes out) throws IOException;
    }

    /**
     * A file that somebody asked for.
     *
     * @param owner key of the facilitator
     * @param name of the file
     * @param back query of the page it was ordered on
     */
    record Order(String owner, String workshop, String name, String mediaType, String back) {}

    /**
     * A file on the shelf.
     *
     * @param bytes empty unless it is ready
     * @param since when it came to this state
     */
    record Parcel(String id, Order order, State state, BoundedBytes bytes, Instant since) {
        Parcel in(State next, BoundedBytes content, Instant now) {
            return new Parcel(id, order, next, content, now);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final BoundedBytes NOTHING = new BoundedBytes(0);
    /** A long file does not hold up a short one, and requests have processors left. */
    private static final int WRITERS = 2;

    private final Clock clock;
    private final Supplier<String> ids;
    private final Limits limits;
    private final Map<String, Parcel> parcels = new LinkedHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(WRITERS, task -> {
        Thread thread = new Thread(task, "export");
        thread.setDaemon(true);
        return thread;
    });

    /** @param ids makes words that cannot be guessed */
    public Shelf(Clock clock, Supplier<String> ids, Limits limits) {
        this.clock = clock;
        this.ids = ids;
        this.limits = limits;
    }

    /** Takes an order and returns its id; empty if too many are unfinished, then nothing happens. */
    synchronized Optional<String> put(Order order, Content content) {
        sweep();
        if (unfinished(order.owner(), true) >= limits.unfinishedEach()
                || unfinished(order.owner(), false) >= limits.unfinished()) {
            return Optional.empty();
        }
        Parcel parcel = new Parcel(ids.get(), order, State.WAITING, NOTHING, clock.instant());
        parcels.put(parcel.id(), parcel);
        workers.execute(() -> prepare(parcel, content));
        return Optional.of(parcel.id());
    }

    private long unfinished(String owner, boolean own) {
        return parcels.values().stream()
                .filter(parcel -> parcel.state() == State.WAITING)
                .filter(parcel -> !own || parcel.order().owner().equals(owner))
                .count();
    }

    private void prepare(Parcel parcel, Content content) {
        BoundedBytes out = new BoundedBytes(limits.bytes());
        try {
            content.writeTo(out);
            arrived(parcel.in(State.READY, out, clock.instant()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            // Its message may quote what people wrote.
            if (!workers.isShutdown()) {
                LOG.error(
                        "export {} failed: {}",
                        parcel.order().mediaType(),
                        failed.getClass().getName());
            }
            arrived(parcel.in(State.FAILED, NOTHING, clock.instant()));
        }
    }

    private synchronized void arrived(Parcel parcel) {
        if (parcels.replace(parcel.id(), parcel) != null) {
            makeRoom(parcel.id());
        }
        notifyAll();
    }

    /** Lets the oldest files go until the rest fits; the one that has just come stays. */
    private void makeRoom(String newest) {
        List<Parcel> oldest = parcels.values().stream()
                .filter(parcel -> parcel.state() == State.READY && !parcel.id().equals(newest))
                .sorted(Comparator.comparing(Parcel::since))
                .toList();
        for (Parcel parcel : oldest) {
            if (all() <= limits.allBytes()) {
                return;
            }
            parcels.remove(parcel.id());
        }
    }

    private long all() {
        return parcels.values().stream()
                .mapToLong(parcel -> parcel.bytes().size())
                .sum();
    }

    private void sweep() {
        Instant oldest = clock.instant().minus(limits.keep());
        parcels.values()
                .removeIf(parcel ->
                        parcel.state() != State.WAITING && parcel.since().isBefore(oldest));
    }

    /** Returns the file of this owner; empty if it is gone, was never there, or is of somebody else. */
    synchronized Optional<Parcel> find(String owner, String workshop, String id) {
        sweep();
        return Optional.ofNullable(parcels.get(id))
                .filter(parcel -> parcel.order().owner().equals(owner)
                        && parcel.order().workshop().equals(workshop));
    }

    /** Waits until a file is not waiting any more, but not longer than this. */
    synchronized void await(String id, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            for (long left = most.toNanos(); left > 0 && isWaiting(id); left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isWaiting(String id) {
        Parcel parcel = parcels.get(id);
        return parcel != null && parcel.state() == State.WAITING;
    }

    /** Stops preparing and lets go of everything. */
    @Override
    public void close() {
        workers.shutdownNow();
        synchronized (this) {
            parcels.clear();
            notifyAll();
        }
    }
}
