package einklang.account;

import java.time.Duration;
import java.time.Instant;

/**
 * One log-in on one browser.
 *
 * @param csrf the secret that every form of this session carries
 * @param lastSeenAt to a few minutes
 */
public record Session(String tokenHash, String facilitatorId, String csrf, Instant createdAt, Instant lastSeenAt) {
    /** How long a session lasts without a request. */
    public static final Duration IDLE = Duration.ofHours(12);

    private static final Duration TOUCH = Duration.ofMinutes(5);

    public boolean isOpen(Instant now) {
        return now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** Tells whether the last request is long enough ago to be noted anew; saves a write a page. */
    boolean wantsTouch(Instant now) {
        return !now.isBefore(lastSeenAt.plus(TOUCH));
    }
}
