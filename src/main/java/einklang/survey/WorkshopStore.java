package einklang.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps workshops and their rounds. Every write is one transaction. */
public interface WorkshopStore {
    /** A line of the overview. */
    record Summary(String id, String title, String client, RoundState state, boolean owned, boolean trial) {}

    /** Stores a new workshop with its first round. */
    void create(Workshop workshop, Round round, Instant now);

    Optional<Workshop> find(String workshopId);

    /** Finds by the participants' code, in any case. */
    Optional<Workshop> findByCode(String code);

    /** Finds by the leaders' code, in any case. */
    Optional<Workshop> findByLeaderCode(String code);

    /** Returns the workshops that a facilitator owns or shares, newest first. Trials are left out. */
    List<Summary> visibleTo(String facilitatorId, Instant now);

    /** Whether the facilitator owns the workshop or shares it. */
    boolean mayRun(String workshopId, String facilitatorId);

    /** Returns the newest round of a workshop; every workshop has one. */
    Round currentRound(String workshopId);

    Optional<Round> findRound(String workshopId, int number);

    /**
     * Writes changed settings of a workshop and its round together.
     *
     * @throws StaleVersion if either was changed since it was read
     * @throws RoundFrozen if answers exist and something that respondents were told would change
     */
    void update(Workshop workshop, Round round);

    /**
     * Moves a round to another state.
     *
     * @throws StaleVersion if the round was changed since it was read
     * @throws IllegalStateException if the round may not move there
     */
    Round move(Round round, RoundState to, Instant now);

    /** Raises the number that the live count shows; a lower number changes nothing. */
    void raiseShownCount(String roundId, int count);

    /** Removes all answers of a round that was never readable, and records how many. */
    void discardAnswers(Round round, Instant now);

    /** Removes a workshop with all that belongs to it, and records it without content. */
    void delete(String workshopId, Instant now);

    void share(String workshopId, String facilitatorId);

    void unshare(String workshopId, String facilitatorId);

    /** Returns the ids of the facilitators that a workshop is shared with, without the owner. */
    List<String> sharedWith(String workshopId);

    /** Makes another facilitator the owner; the former owner keeps a share. */
    void handOver(String workshopId, String facilitatorId);
}
