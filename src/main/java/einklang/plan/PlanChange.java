package einklang.plan;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A change of a plan as it is remembered.
 *
 * @param number from 1, each workshop for itself
 * @param actor key of the facilitator
 * @param steps what it did, in the order given; never empty
 * @param undoes the change that it took back
 * @param undoable whether everything it touched is still as it left it
 */
public record PlanChange(
        long number, String actor, Instant at, List<Step> steps, OptionalLong undoes, boolean undoable) {
    /**
     * What happened to one thing.
     *
     * @param before the thing as it was, absent if it was new or removed
     * @param after the thing as it was left, absent if it was removed
     */
    public record Step(java.util.Optional<PlanItem> before, java.util.Optional<PlanItem> after) {}

    public PlanChange {
        steps = List.copyOf(steps);
        if (number < 1 || steps.isEmpty()) {
            throw new IllegalArgumentException("change " + number + ": found no step or no number, wanted both");
        }
    }
}
