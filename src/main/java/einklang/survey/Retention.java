package einklang.survey;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long a closed round keeps what people were told is kept for a while only.
 *
 * @param closedAt when collecting ended
 * @param months that sentences are kept, counted by the calendar of the zone
 */
public record Retention(Instant closedAt, int months, ZoneId zone) {
    /** How long edit codes work after closing. */
    public static final Period CODES = Period.ofDays(30);

    public Retention {
        if (months < 1) {
            throw new IllegalArgumentException("retention: found " + months + " months, wanted 1 or more");
        }
    }

    /** Returns when collecting ended: as stored, else the closing instant once it has passed; empty while it goes on. */
    public static Optional<Instant> ended(
            RoundState stored, Optional<Instant> closesAt, Optional<Instant> closedAt, Instant now) {
        RoundState state = stored.at(closesAt, now);
        boolean over = state == RoundState.CLOSED || state == RoundState.COMPARED;
        return over ? closedAt.or(() -> closesAt) : Optional.empty();
    }

    /** Whether the connection between codes and answers is to be cut: from 30 days after closing on. */
    public boolean codesExpired(Instant now) {
        return !now.isBefore(after(CODES));
    }

    /** Whether the sentences are to be deleted: from so many months after closing on. */
    public boolean sentencesExpired(Instant now) {
        return !now.isBefore(after(Period.ofMonths(months)));
    }

    private Instant after(Period period) {
        return closedAt.atZone(zone).plus(period).toInstant();
    }
}
