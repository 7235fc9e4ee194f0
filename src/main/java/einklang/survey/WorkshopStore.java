package einklang.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps workshops and their rounds. Every write is one transaction. */
public interface WorkshopStore {
    /** A line of the overview. */
    record Summary(String id, String title, String client, RoundState state, boolean owned, boolean trial) {}

    /**
     * A workshop as one facilitator's pages need it, read in one go.
     *
     * @param round the newest one
     * @param owned whether the facilitator owns it; else it is shared
     * @param trialId the trial of this workshop, if there is one
     * @param responses all answers of the round
     * @param imported how many of them were brought in as a file; the live count leaves them out
     * @param slips printed codes of the round, used or not
     */
    record Running(
            Workshop workshop,
            Round round,
            boolean owned,
            Optional<String> trialId,
            int responses,
            int imported,
            int slips) {}

    /** A workshop and its newest round, read in one go. */
    record Current(Workshop workshop, Round round) {}

    /**
     * Stores a new workshop with its first round.
     *
     * @throws CodeTaken if one of its codes belongs to another workshop
     * @throws TryAgain if there was no time for it
     */
    void create(Workshop workshop, Round round, Instant now);

    Optional<Workshop> find(String workshopId);

    /** Finds by the participants' code, in any case. */
    Optional<Workshop> findByCode(String code);

    /** Finds a workshop and its newest round by the participants' code, in any case. */
    Optional<Current> findCurrentByCode(String code);

    /** Finds a workshop and its newest round by the leaders' code, in any case. */
    Optional<Current> findCurrentByLeaderCode(String code);

    /** Finds by the leaders' code, in any case. */
    Optional<Workshop> findByLeaderCode(String code);

    /** Returns the workshops that a facilitator owns or shares, newest first. Trials are left out. */
    List<Summary> visibleTo(String facilitatorId, Instant now);

    /** Returns how far each of these workshops has come, by key; unknown keys are left out. */
    Map<String, Milestones> milestones(Collection<String> workshopIds);

    /** Returns how far a workshop has come; nothing is there of an unknown one. */
    default Milestones milestones(String workshopId) {
        return milestones(List.of(workshopId)).getOrDefault(workshopId, Milestones.NONE);
    }

    /** Finds a workshop that the facilitator owns or shares; empty for anybody else, as if it did not exist. */
    Optional<Running> findRunning(String workshopId, String facilitatorId);

    /** Whether the facilitator owns the workshop or shares it; a trial belongs to those whose workshop it tries. */
    boolean mayRun(String workshopId, String facilitatorId);

    /** Returns the newest round of a workshop; every workshop has one. */
    Round currentRound(String workshopId);

    Optional<Round> findRound(String workshopId, int number);

    /**
     * Writes changed settings of a workshop and its round together.
     *
     * @throws StaleVersion if either was changed since it was read
     * @throws RoundFrozen if answers exist and something that respondents were told would change ({@link Promises})
     * @throws TryAgain if there was no time for it
     */
    void update(Workshop workshop, Round round);

    /**
     * Moves a round to another state. Opening it again takes a closing time away that has passed.
     *
     * @throws StaleVersion if the round was changed since it was read
     * @throws IllegalStateException if the round may not move there ({@link Round#mayMove}), or is to be compared with
     *     fewer answers than its minimum
     */
    Round move(Round round, RoundState to, Instant now);

    /** Raises the number that the live count shows; a lower number changes nothing. */
    void raiseShownCount(String roundId, int count);

    /**
     * Replaces the printed codes of a round that collects nothing yet.
     *
     * @param codeHashes keyed hashes ({@link EditCodes#hash}); the codes themselves are nowhere stored
     * @throws IllegalStateException if the round is no draft any more
     */
    void replaceSlips(Round round, Set<String> codeHashes);

    /**
     * Removes all answers of a round that was never readable, and records how many. Printed codes may be used again.
     *
     * @throws StaleVersion if the round was changed since it was read
     * @throws IllegalStateException if content of the round was readable
     */
    void discardAnswers(Round round, Instant now);

    /** Removes a workshop with all that belongs to it, and records it without content. */
    void delete(String workshopId, Instant now);

    void share(String workshopId, String facilitatorId);

    void unshare(String workshopId, String facilitatorId);

    /** Returns the ids of the facilitators that a workshop is shared with, without the owner. */
    List<String> sharedWith(String workshopId);

    /** Makes another facilitator the owner; the former owner keeps a share. Does nothing for the owner. */
    void handOver(String workshopId, String facilitatorId);
}
