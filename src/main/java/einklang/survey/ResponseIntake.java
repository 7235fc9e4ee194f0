package einklang.survey;

import java.time.Instant;
import java.util.Optional;

/**
 * Takes answers in, and lets a respondent reach the own answer by its code. Every call is one transaction; what was
 * acknowledged survives the end of the process.
 */
public interface ResponseIntake {
    /** What became of a form. */
    enum Outcome {
        ACCEPTED,
        /** A form with this key is stored already: a double tap or a retry. Nothing was changed. */
        REPEATED,
        /** Another response has the same code: nothing was done, and with another code the same is taken. */
        CODE_TAKEN,
        /** The round takes no answer at that instant. */
        NOT_COLLECTING,
        /** The round holds {@link Round#MOST_RESPONSES}. */
        FULL,
        /** The round wants a slip, and this code is no slip of it. */
        UNKNOWN_SLIP,
        /** The slip was used before. */
        USED_SLIP,
        /** No answer of this round belongs to the code. */
        UNKNOWN_CODE,
        /** The store had no time within its bounded wait: nothing was done, and the same may safely be sent again. */
        BUSY
    }

    /**
     * Stores a response while the round collects, a paper card or an import also after closing until something was
     * readable. Where the round uses slips, an answer by link needs one, and uses it up. The live count
     * of the round is raised when a new batch is complete.
     *
     * @param code that the respondent is given; only its keyed hash is stored. It is derived from the key of the form
     *     ({@link EditCodes}), so that a repeated form is told the same code.
     */
    Outcome accept(Round round, Submission submission, EditCode code, Instant now);

    /** Finds the own answer; empty for an unknown code or one whose connection was cut. */
    Optional<Answers> findOwn(String roundId, EditCode code);

    /** Replaces the own answer while the round collects. The statements get new ids. */
    Outcome change(Round round, EditCode code, Answers answers, Instant now);

    /**
     * Removes the own answer for good while the round collects, a paper card also after closing until something was
     * readable; its slip stays used, because nothing tells which one it was.
     */
    Outcome withdraw(Round round, EditCode code, Instant now);

    /** Cuts the connection between code and answer for good, in any state of the round. */
    Outcome cut(String roundId, EditCode code);

    /** Whether the response whose form carried this key is reached by this code. */
    boolean isCodeOf(String roundId, String submissionKey, EditCode code);

    /** Returns the number of stored responses of a round. */
    int count(String roundId);
}
