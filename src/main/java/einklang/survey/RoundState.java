package einklang.survey;

import java.time.Instant;
import java.util.Optional;

/** Where a round stands. A round moves forward; only from CLOSED, and only while nothing was readable, may it go back. */
public enum RoundState {
    /** Being set up; nobody can answer. */
    DRAFT,
    /** The link takes answers. */
    COLLECTING,
    /** The link takes no answers; nothing was shown yet. */
    CLOSED,
    /** Content was readable: the round never collects again. */
    COMPARED;

    /** Returns the state at an instant of a round stored in this one: past its closing instant collecting is over. */
    public RoundState at(Optional<Instant> closesAt, Instant now) {
        boolean over = closesAt.isPresent() && !now.isBefore(closesAt.get());
        return this == COLLECTING && over ? CLOSED : this;
    }
}
