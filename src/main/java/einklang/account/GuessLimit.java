package einklang.account;

import java.time.Duration;
import java.util.Optional;

/** Slows down the guessing of passwords. Safe for use by many threads. */
public interface GuessLimit {
    /** Lets every attempt pass; for measuring. */
    GuessLimit NONE = new GuessLimit() {
        @Override
        public Optional<Duration> attempt(String email, String address) {
            return Optional.empty();
        }

        @Override
        public void succeeded(String email, String address) {}
    };

    /** Counts an attempt as failed until it is said to have succeeded; returns the time to wait if it came too early. */
    Optional<Duration> attempt(String email, String address);

    /** Forgets the failures. */
    void succeeded(String email, String address);
}
