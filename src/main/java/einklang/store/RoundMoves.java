package einklang.store;

import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.StaleVersion;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Moves a round within the transaction of whoever has more to write with it. */
final class RoundMoves {
    private RoundMoves() {}

    /**
     * Moves the round and returns it as it is now.
     *
     * @throws StaleVersion if the round was changed since it was read
     * @throws IllegalStateException if the round may not move there
     */
    static Round move(Handle handle, Round seen, RoundState to, Instant now) {
        Round round = unchanged(handle, seen);
        if (!round.mayMove(to, now)) {
            throw new IllegalStateException(
                    "round " + round.id() + ": found " + round.stateAt(now) + ", which does not lead to " + to);
        }
        int responses = RoundRows.responses(handle, round.id());
        if (to == RoundState.COMPARED && responses < round.rules().minAnswers()) {
            throw new IllegalStateException("round " + round.id() + ": too few answers to compare");
        }
        Round moved = round.movedTo(to, now);
        if (!RoundRows.writeMove(handle, moved)) {
            throw new StaleVersion("round " + round.id(), moved.version(), seen.version());
        }
        if (to == RoundState.COMPARED) {
            forgetWhichWereImported(handle, round.id());
        }
        return moved;
    }

    /** Nothing can be taken back any more, so nothing need tell which answers came together. */
    static void forgetWhichWereImported(Handle handle, String roundId) {
        handle.createUpdate("""
                        DELETE FROM imported_response WHERE import_id IN (
                            SELECT id FROM answer_import WHERE round_id = :round)
                        """).bind("round", roundId).execute();
    }

    /** Returns the round as stored, if it still has the version that was seen. */
    static Round unchanged(Handle handle, Round seen) {
        Round stored = RoundRows.find(handle, seen.id())
                .orElseThrow(() -> new StaleVersion("round " + seen.id() + " (gone)", 0, seen.version()));
        if (stored.version() != seen.version()) {
            throw new StaleVersion("round " + seen.id(), stored.version(), seen.version());
        }
        return stored;
    }
}
