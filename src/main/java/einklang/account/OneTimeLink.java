package einklang.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A link that works once: it is used up when its form is sent, not when it is opened.
 *
 * @param facilitatorId whose password is set; there for {@link Purpose#RESET} alone
 * @param expiresAt the first instant at which it works no more
 */
public record OneTimeLink(
        String tokenHash, Purpose purpose, Optional<String> facilitatorId, Instant createdAt, Instant expiresAt) {
    /** What a link is for, and how long it lives. */
    public enum Purpose {
        /** Creates the first facilitator, an admin. */
        SET_UP(Duration.ofDays(7)),
        /** Creates another facilitator. */
        INVITE(Duration.ofDays(7)),
        /** Sets a new password. */
        RESET(Duration.ofDays(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    public OneTimeLink {
        if (purpose == Purpose.RESET != facilitatorId.isPresent()) {
            throw new IllegalArgumentException("one-time link: " + purpose + " with the wrong facilitator");
        }
    }

    /** Returns a new link that lives as long as its purpose allows. */
    public static OneTimeLink of(String token, Purpose purpose, Optional<String> facilitatorId, Instant now) {
        return new OneTimeLink(TokenHash.of(token), purpose, facilitatorId, now, now.plus(purpose.life()));
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }
}
