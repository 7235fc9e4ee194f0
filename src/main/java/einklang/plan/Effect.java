package einklang.plan;

import java.util.List;

/**
 * What a measure does to a goal: a cell of the matrix. A cell that was never filled has no effect object and counts 0.
 *
 * @param value one of {@link #SCALE}: 9 strong, 3 medium, 1 weak, 0 none, and negative where the measure harms the goal
 * @param reason as typed; may be empty
 */
public record Effect(String measure, String goal, long version, int value, String reason) implements PlanItem {
    /** All values, from the worst harm to the strongest help. */
    public static final List<Integer> SCALE = List.of(-9, -3, -1, 0, 1, 3, 9);

    public Effect {
        if (!SCALE.contains(value)) {
            throw new IllegalArgumentException("effect: found " + value + ", wanted one of " + SCALE);
        }
        reason = PlanText.text("effect", reason);
    }

    @Override
    public String id() {
        return id(measure, goal);
    }

    /** Returns the key of the cell of a measure and a goal. */
    public static String id(String measure, String goal) {
        return measure + "." + goal;
    }
}
