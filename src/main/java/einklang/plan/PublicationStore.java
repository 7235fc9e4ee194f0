package einklang.plan;

import java.time.Instant;

/** Keeps what was released to participants, when and by whom. Nothing is overwritten. */
public interface PublicationStore {
    /** Returns what is released now. */
    Publication read(String workshopId);

    /**
     * Releases the comparison in place of what was released of it before.
     *
     * @throws einklang.survey.StaleVersion if the workshop is gone
     * @throws einklang.survey.TryAgain if there was no time for it
     */
    void release(String workshopId, Publication.Result result, String actor);

    /**
     * Releases the plan in place of what was released of it before.
     *
     * @throws einklang.survey.StaleVersion if the workshop is gone
     * @throws einklang.survey.TryAgain if there was no time for it
     */
    void release(String workshopId, Publication.Goals goals, String actor);

    /**
     * Takes a part back: participants see it no more. Does nothing if it is not released.
     *
     * @throws einklang.survey.TryAgain if there was no time for it
     */
    void withdraw(String workshopId, Publication.Part part, String actor, Instant now);
}
