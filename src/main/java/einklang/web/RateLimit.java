package einklang.web;

import java.time.Duration;
import java.util.Optional;

/** Counts what comes from one source. Safe for use by many threads. */
@FunctionalInterface
public interface RateLimit {
    /** Lets everything pass; for measuring. */
    RateLimit NONE = key -> Optional.empty();

    /** Counts one more for the key; empty if it may pass, else how long to wait, at least a second. */
    Optional<Duration> wait(String key);
}
