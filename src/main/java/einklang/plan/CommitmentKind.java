package einklang.plan;

/** What the leadership gives for a goal. */
public enum CommitmentKind {
    /** Money, in the unit named. */
    BUDGET,
    /** Money that staff may give a customer without asking, in the unit named. */
    GOODWILL_LIMIT,
    /** Minutes for each contact. */
    MINUTES_PER_CONTACT,
    /** Anything else, in words. */
    OTHER
}
