package einklang.web.report;

import einklang.report.PlanPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The filled cells of the matrix, found by measure and goal. */
public final class Cells {
    private final Map<String, Integer> values = new HashMap<>();

    private Cells() {}

    static Cells of(List<PlanPart.EffectLine> effects) {
        Cells cells = new Cells();
        effects.forEach(effect -> cells.values.put(effect.measure() + "." + effect.goal(), effect.value()));
        return cells;
    }

    /** Returns the value; empty if nobody judged it. */
    public Optional<Integer> find(PlanPart.MeasureLine measure, PlanPart.GoalLine goal) {
        return Optional.ofNullable(values.get(measure.id() + "." + goal.id()));
    }

    /** Returns the class of a cell, which gives it its colour: help-1 to help-3, harm-1 to harm-3, or none. */
    public static String look(int value) {
        int size = Math.abs(value);
        String strength = size >= 9 ? "3" : size >= 3 ? "2" : "1";
        return value == 0 ? "none" : (value > 0 ? "help-" : "harm-") + strength;
    }
}
