package einklang.web;

import einklang.account.GuessLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * After five failures with one account from one address the next attempt waits a second, then two, four ... up to half a
 * minute. Others' failures never slow down the owner at another address, and nobody is ever locked out.
 */
public final class MemoryGuessLimit implements GuessLimit {
    private static final int FREE = 5;
    private static final int MOST_KEYS = 20_000;
    private static final long LONGEST_MILLIS = 30_000;
    private static final long FORGET_MILLIS = Duration.ofHours(1).toMillis();

    private record Failures(int count, long lastMillis) {
        long waitMillis(long now) {
            long wait = count < FREE ? 0 : Math.min(LONGEST_MILLIS, 1000L << Math.min(count - FREE, 10));
            return lastMillis + wait - now;
        }
    }

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    public MemoryGuessLimit(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Duration> attempt(String email, String address) {
        long now = clock.millis();
        Failures known = failures.get(key(email, address));
        if (known == null || now - known.lastMillis() > FORGET_MILLIS) {
            failures.put(key(email, address), new Failures(1, now));
            return Optional.empty();
        }
        long wait = known.waitMillis(now);
        if (wait > 0) {
            return Optional.of(Duration.ofSeconds((wait + 999) / 1000));
        }
        failures.put(key(email, address), new Failures(known.count() + 1, now));
        return Optional.empty();
    }

    @Override
    public synchronized void succeeded(String email, String address) {
        failures.remove(key(email, address));
    }

    private static String key(String email, String address) {
        return address + " " + email;
    }
}
