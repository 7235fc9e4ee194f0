package einklang.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The filled cells of the matrix, found by measure and goal. */
public final class EffectCells {
    private final Map<String, Integer> values = new HashMap<>();

    private EffectCells() {}

    /** Returns the cells of a plan. */
    public static EffectCells of(PlanPart plan) {
        EffectCells cells = new EffectCells();
        plan.effects().forEach(effect -> cells.values.put(effect.measure() + "." + effect.goal(), effect.value()));
        return cells;
    }

    /** Returns the value; empty if nobody judged it. */
    public Optional<Integer> find(PlanPart.MeasureLine measure, PlanPart.GoalLine goal) {
        return Optional.ofNullable(values.get(measure.id() + "." + goal.id()));
    }

    /** Returns what gives a cell its colour: help-1 to help-3, harm-1 to harm-3, or none. */
    public static String look(int value) {
        int size = Math.abs(value);
        String strength = size >= 9 ? "3" : size >= 3 ? "2" : "1";
        return value == 0 ? "none" : (value > 0 ? "help-" : "harm-") + strength;
    }
}
