package einklang.board;

import java.time.Instant;

/**
 * An event as it stands in a board's history.
 *
 * @param seq from 1, without gaps
 * @param actor key of the facilitator
 */
public record RecordedEvent(long seq, String actor, Instant happenedAt, BoardEvent event) {
    public RecordedEvent {
        if (seq < 1) {
            throw new IllegalArgumentException("event: found number " + seq + ", wanted 1 or more");
        }
    }
}
