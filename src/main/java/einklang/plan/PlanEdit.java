package einklang.plan;

/** One step of a change. */
public sealed interface PlanEdit {
    /**
     * Stores a thing as given.
     *
     * @param item its version is the one that was seen; 0 for a new thing
     */
    record Put(PlanItem item) implements PlanEdit {}

    /**
     * Takes a thing out of the plan; its versions stay.
     *
     * @param item its version is the one that was seen
     */
    record Remove(PlanItem item) implements PlanEdit {}
}
