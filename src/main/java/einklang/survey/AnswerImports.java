package einklang.survey;

import java.time.Instant;
import java.util.List;

/** Takes answers in that were collected elsewhere, many at once, and takes them out again. Every call is one transaction. */
public interface AnswerImports {
    /** What became of an import. */
    enum Outcome {
        DONE,
        /** An import with this id is stored already; nothing was changed. */
        REPEATED,
        /** The round takes no such answers at that instant. */
        NOT_COLLECTING,
        /** With these the round would hold more than {@link Round#MOST_RESPONSES}; none was stored. */
        FULL,
        /** There is no such import in the round any more. */
        UNKNOWN,
        /** The store had no time within its bounded wait: nothing was done, and the same may safely be sent again. */
        BUSY
    }

    /**
     * An import that was done.
     *
     * @param actor id of the facilitator
     */
    record Done(String id, String actor, int people, int statements, Instant at) {}

    /**
     * Stores all of these people, or nobody. Nobody gets a code for an imported answer. The live count does not move:
     * whoever imports knows how many they are, and would learn the exact number of the others.
     *
     * @param importId random key, made when the table came in: the same is never stored twice
     */
    Outcome take(Round round, String importId, String actor, List<Answers> people, Instant now);

    /** Returns the imports of a round, newest first. */
    List<Done> of(String roundId);

    /** Removes an import with all its answers for good, until content of the round was readable. */
    Outcome undo(Round round, String importId, Instant now);
}
