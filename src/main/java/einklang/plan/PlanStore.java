package einklang.plan;

import java.time.Instant;
import java.util.List;

/** Keeps plans with all their versions. Every write is one transaction and one numbered change. */
public interface PlanStore {
    /** Returns the plan as it is now; the empty plan if nothing was ever agreed. */
    Plan read(String workshopId);

    /** Returns the plan as it was after a change; 0 gives the empty plan, a number not yet reached the plan of now. */
    Plan readAt(String workshopId, long change);

    /**
     * Makes all edits as one change.
     *
     * @param edits at least one; no thing twice
     * @return the number of the change
     * @throws einklang.survey.StaleVersion if one of the things has another version by now, is there already though it
     *     was thought to be new, or belongs to a thing that is not in the plan after the change; then nothing is changed
     * @throws PlanFull if there would be more things of a kind than a plan holds
     * @throws einklang.survey.TryAgain if there was no time for it
     */
    long apply(String workshopId, List<PlanEdit> edits, String actor, Instant now);

    /**
     * Takes a change back by a new one: every thing it touched gets the content it had before. What undoes can be undone
     * in turn, which makes the change again.
     *
     * @return the number of the new change
     * @throws einklang.survey.StaleVersion if one of the things was changed since, or there is no such change
     * @throws PlanFull if there would be more things of a kind than a plan holds
     * @throws einklang.survey.TryAgain if there was no time for it
     */
    long undo(String workshopId, long change, String actor, Instant now);

    /** Returns the newest changes, newest first. */
    List<PlanChange> changes(String workshopId, int most);

    /** Returns all versions of a thing, oldest first, removals left out; empty if it never was there. */
    List<Version> versions(String workshopId, String itemId);

    /** A version of a thing, who made it and when. */
    record Version(PlanItem item, String actor, Instant at) {}
}
