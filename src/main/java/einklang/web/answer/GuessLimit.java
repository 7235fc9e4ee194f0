package einklang.web.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts wrong codes and stops a source that had too many, until it has been quiet. Right codes cost nothing, so a
 * contact centre behind one address is not in its own way. Memory is bounded: keys not seen for longest are forgotten.
 */
final class GuessLimit {
    private static final int MOST_KEYS = 20_000;

    private record Count(int wrong, long firstMillis) {}

    private final int most;
    private final Duration span;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** Allows this many wrong codes a key within the span. */
    GuessLimit(int most, Duration span, Clock clock) {
        this.most = most;
        this.span = span;
        this.clock = clock;
    }

    /** Returns how long the key has to wait before its next try; empty if it may try now. */
    synchronized Optional<Duration> wait(String key) {
        Count count = current(key);
        if (count.wrong() < most) {
            return Optional.empty();
        }
        long left = count.firstMillis() + span.toMillis() - clock.millis();
        return Optional.of(Duration.ofSeconds(Math.max(1, left / 1000)));
    }

    synchronized void wrong(String key) {
        Count count = current(key);
        counts.put(key, new Count(count.wrong() + 1, count.firstMillis()));
    }

    private Count current(String key) {
        long now = clock.millis();
        Count count = counts.getOrDefault(key, new Count(0, now));
        return now - count.firstMillis() >= span.toMillis() ? new Count(0, now) : count;
    }
}
