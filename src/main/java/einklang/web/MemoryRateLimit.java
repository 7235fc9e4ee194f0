package einklang.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket a key: full at first, one out a request, refilled evenly. Forgets the keys not seen for longest, so memory
 * is bounded.
 */
public final class MemoryRateLimit implements RateLimit {
    private static final int MOST_KEYS = 50_000;

    private record Bucket(double left, long atMillis) {}

    private final double capacity;
    private final double perMilli;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /**
     * Sets the limit.
     *
     * @param requests how many may come at once, 1 or more
     * @param refill how long it takes until an empty bucket is full again
     */
    public MemoryRateLimit(int requests, Duration refill, Clock clock) {
        if (requests < 1 || refill.toMillis() < 1) {
            throw new IllegalArgumentException("rate limit: " + requests + " in " + refill + ", wanted 1 or more");
        }
        this.capacity = requests;
        this.perMilli = requests / (double) refill.toMillis();
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Duration> wait(String key) {
        long now = clock.millis();
        Bucket old = buckets.getOrDefault(key, new Bucket(capacity, now));
        double left = Math.min(capacity, old.left() + Math.max(0, now - old.atMillis()) * perMilli);
        if (left >= 1) {
            buckets.put(key, new Bucket(left - 1, now));
            return Optional.empty();
        }
        buckets.put(key, new Bucket(left, now));
        return Optional.of(Duration.ofSeconds(Math.max(1, (long) Math.ceil((1 - left) / perMilli / 1000))));
    }
}
