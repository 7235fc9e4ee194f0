package einklang.survey;

/** Where a round stands. A round moves forward; only from CLOSED, and only while nothing was readable, may it go back. */
public enum RoundState {
    /** Being set up; nobody can answer. */
    DRAFT,
    /** The link takes answers. */
    COLLECTING,
    /** The link takes no answers; nothing was shown yet. */
    CLOSED,
    /** Content was readable: the round never collects again. */
    COMPARED
}
