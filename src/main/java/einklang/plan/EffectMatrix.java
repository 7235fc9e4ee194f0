package einklang.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What measures do to goals, added up as in the House of Quality (Hauser and Clausing 1988): goals with weights, measures,
 * and a value of {@link Effect#SCALE} where they meet. A cell that nobody filled counts 0. A stopped measure has a score,
 * but counts in no total and in no ranking. Looking up a cell takes the same time in any size.
 */
public final class EffectMatrix {
    private static final int STRONGEST = Effect.SCALE.get(Effect.SCALE.size() - 1);

    private final List<Goal> goals;
    private final List<Measure> measures;
    private final Map<String, Effect> cells = new HashMap<>();

    private EffectMatrix(Plan plan) {
        goals = plan.goals();
        measures = plan.measures();
        plan.effects().forEach(effect -> cells.put(effect.id(), effect));
    }

    /**
     * A measure with what it brings.
     *
     * @param score sum over all goals of weight x effect
     * @param perEffort the score divided by the points of its effort, which are 1, 3 or 9
     */
    public record Ranked(Measure measure, int score, double perEffort) {}

    public static EffectMatrix of(Plan plan) {
        return new EffectMatrix(plan);
    }

    public List<Goal> goals() {
        return goals;
    }

    public List<Measure> measures() {
        return measures;
    }

    /** Returns the measures that count: all but the stopped ones, in the order of the plan. */
    public List<Measure> counted() {
        return measures.stream()
                .filter(measure -> measure.status() != MeasureStatus.STOPPED)
                .toList();
    }

    /** Returns the cell if somebody filled it, also with 0. */
    public Optional<Effect> findCell(Measure measure, Goal goal) {
        return Optional.ofNullable(cells.get(Effect.id(measure.id(), goal.id())));
    }

    /** Returns the value of a cell, 0 if nobody filled it. */
    public int value(Measure measure, Goal goal) {
        return findCell(measure, goal).map(Effect::value).orElse(0);
    }

    /** Returns how many cells were filled, those of stopped measures too. */
    public int filled() {
        return cells.size();
    }

    /** Returns the sum over all goals of weight x effect; from {@link #worstScore} to {@link #bestScore}. */
    public int score(Measure measure) {
        return goals.stream()
                .mapToInt(goal -> goal.weight() * value(measure, goal))
                .sum();
    }

    /** Returns the score of a measure that helps every goal as strongly as the scale allows: 9 x the sum of weights. */
    public int bestScore() {
        return STRONGEST * goals.stream().mapToInt(Goal::weight).sum();
    }

    /** Returns the score of a measure that harms every goal as badly as the scale allows: -9 x the sum of weights. */
    public int worstScore() {
        return -bestScore();
    }

    /** Returns the sum of the effects of all measures that count, without the weight of the goal. */
    public int total(Goal goal) {
        return counted().stream().mapToInt(measure -> value(measure, goal)).sum();
    }

    /** Returns the total multiplied by the goal's weight; over all goals they add up to the scores that count. */
    public int weightedTotal(Goal goal) {
        return goal.weight() * total(goal);
    }

    /** Returns the measures that count and have a positive effect on the goal, in the order of the plan. */
    public List<Measure> helping(Goal goal) {
        return counted().stream().filter(measure -> value(measure, goal) > 0).toList();
    }

    /** Returns the measures that count, the highest score first, ties in the order of the plan. */
    public List<Ranked> byScore() {
        return ranked(Comparator.comparing(Ranked::score));
    }

    /** Returns the measures that count, the highest score for each point of effort first, ties in the order of the plan. */
    public List<Ranked> byScorePerEffort() {
        return ranked(Comparator.comparing(Ranked::perEffort));
    }

    /** The sort is stable, also when it is reversed, so that ties stay in the order of the plan. */
    private List<Ranked> ranked(Comparator<Ranked> order) {
        return counted().stream().map(this::ranked).sorted(order.reversed()).toList();
    }

    /** Returns a measure with its figures, a stopped one too. */
    public Ranked ranked(Measure measure) {
        int score = score(measure);
        return new Ranked(measure, score, (double) score / measure.effort().points());
    }
}
