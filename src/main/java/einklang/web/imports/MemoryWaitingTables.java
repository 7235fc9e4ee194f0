package einklang.web.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** Keeps tables in this process. Each is forgotten when its time is over, whether anybody asks for it or not. */
final class MemoryWaitingTables<W> implements WaitingTables<W> {
    static final Duration PATIENCE = Duration.ofMinutes(30);
    static final long MOST_CHARACTERS = 16_000_000;

    private record Kept<W>(W table, long characters, Instant until) {}

    private final Clock clock;
    private final ToLongFunction<W> size;
    private final Executor later;
    private final Map<Owner, Kept<W>> kept = new HashMap<>();

    /** @param size how many characters a table has */
    MemoryWaitingTables(Clock clock, ToLongFunction<W> size) {
        this(clock, size, CompletableFuture.delayedExecutor(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS));
    }

    /** @param later runs what it is given once the time of a table is over */
    MemoryWaitingTables(Clock clock, ToLongFunction<W> size, Executor later) {
        this.clock = clock;
        this.size = size;
        this.later = later;
    }

    @Override
    public synchronized boolean put(Owner owner, W table) {
        forgetOld();
        long characters = size.applyAsLong(table);
        long others = kept.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(owner))
                .mapToLong(entry -> entry.getValue().characters())
                .sum();
        if (others + characters > MOST_CHARACTERS) {
            return false;
        }
        kept.put(owner, new Kept<>(table, characters, clock.instant().plus(PATIENCE)));
        later.execute(this::forgetOld);
        return true;
    }

    @Override
    public synchronized Optional<W> find(Owner owner) {
        forgetOld();
        return Optional.ofNullable(kept.get(owner)).map(Kept::table);
    }

    @Override
    public synchronized void remove(Owner owner) {
        kept.remove(owner);
    }

    private synchronized void forgetOld() {
        Instant now = clock.instant();
        kept.values().removeIf(table -> !now.isBefore(table.until()));
    }

    synchronized int size() {
        return kept.size();
    }
}
