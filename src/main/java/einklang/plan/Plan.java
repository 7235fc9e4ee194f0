package einklang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was agreed in a workshop and what is done about it, as it stood after a certain change. Nothing in it points to a
 * thing that is not in it: what belongs to a removed goal or measure is left out, and is back when the removal is undone.
 *
 * @param change number of the last change, 0 for an untouched plan
 * @param companyGoals by position, as all lists with one
 * @param commitments in the order of their goals, then by id
 * @param effects in the order of measures, then goals
 * @param indicators in the order of their goals, then by position
 * @param readings in the order of their indicators, then by day, ties by id
 */
public record Plan(
        long change,
        List<CompanyGoal> companyGoals,
        List<Goal> goals,
        List<NonGoal> nonGoals,
        List<TradeOff> tradeOffs,
        List<Commitment> commitments,
        List<Measure> measures,
        List<Effect> effects,
        List<Indicator> indicators,
        List<Reading> readings) {
    /** More goals than these in one plan are refused. */
    public static final int MOST_GOALS = 50;

    /** More measures than these in one plan are refused. */
    public static final int MOST_MEASURES = 500;

    /** More company goals, non-goals, trade-offs, commitments or indicators than these in one plan are refused. */
    public static final int MOST_OTHERS = 500;

    /** More readings than these in one plan are refused. */
    public static final int MOST_READINGS = 10_000;

    // Before the empty plan, which is made with them.
    private static final Comparator<PlanItem> BY_ID = Comparator.comparing(PlanItem::id);

    private static final Comparator<Reading> BY_DAY =
            Comparator.comparing(Reading::on).thenComparing(Reading::id);

    public static final Plan EMPTY = Plan.of(0, List.of());

    public Plan {
        companyGoals = List.copyOf(companyGoals);
        goals = List.copyOf(goals);
        nonGoals = List.copyOf(nonGoals);
        tradeOffs = List.copyOf(tradeOffs);
        commitments = List.copyOf(commitments);
        measures = List.copyOf(measures);
        effects = List.copyOf(effects);
        indicators = List.copyOf(indicators);
        readings = List.copyOf(readings);
    }

    /** Puts the things of a plan in order and leaves out what points to a thing that is not among them. */
    public static Plan of(long change, List<? extends PlanItem> items) {
        List<CompanyGoal> companyGoals = only(items, CompanyGoal.class, byPosition(CompanyGoal::position));
        Set<String> companyKeys = keys(companyGoals);
        List<Goal> goals = only(items, Goal.class, byPosition(Goal::position)).stream()
                .map(goal -> goal.contributingOnlyTo(companyKeys))
                .toList();
        List<Measure> measures = only(items, Measure.class, byPosition(Measure::position));
        Map<String, Integer> goalOrder = order(goals);
        Map<String, Integer> measureOrder = order(measures);
        List<Indicator> indicators =
                belonging(only(items, Indicator.class, byPosition(Indicator::position)), Indicator::goal, goalOrder);
        return new Plan(
                change,
                companyGoals,
                goals,
                only(items, NonGoal.class, byPosition(NonGoal::position)),
                only(items, TradeOff.class, byPosition(TradeOff::position)),
                belonging(only(items, Commitment.class, BY_ID), Commitment::goal, goalOrder),
                measures,
                belonging(
                        belonging(only(items, Effect.class, BY_ID), Effect::goal, goalOrder),
                        Effect::measure,
                        measureOrder),
                indicators,
                belonging(only(items, Reading.class, BY_DAY), Reading::indicator, order(indicators)));
    }

    private static <T extends PlanItem> Comparator<T> byPosition(Function<T, Integer> position) {
        return Comparator.comparing(position).thenComparing(PlanItem::id);
    }

    private static <T extends PlanItem> List<T> only(
            List<? extends PlanItem> items, Class<T> type, Comparator<? super T> order) {
        return items.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(order)
                .toList();
    }

    private static Set<String> keys(List<? extends PlanItem> items) {
        return items.stream().map(PlanItem::id).collect(Collectors.toSet());
    }

    private static Map<String, Integer> order(List<? extends PlanItem> items) {
        Map<String, Integer> order = new HashMap<>();
        items.forEach(item -> order.put(item.id(), order.size()));
        return order;
    }

    /** Keeps what belongs to one of the owners, in the order of the owners; the sort is stable. */
    private static <T> List<T> belonging(List<T> items, Function<T, String> owner, Map<String, Integer> owners) {
        List<T> kept = new ArrayList<>(items);
        kept.removeIf(item -> !owners.containsKey(owner.apply(item)));
        kept.sort(Comparator.comparing(item -> owners.getOrDefault(owner.apply(item), 0)));
        return List.copyOf(kept);
    }

    public Optional<Goal> findGoal(String id) {
        return find(goals, id);
    }

    public Optional<Measure> findMeasure(String id) {
        return find(measures, id);
    }

    public Optional<Indicator> findIndicator(String id) {
        return find(indicators, id);
    }

    public Optional<Effect> findEffect(String measure, String goal) {
        return find(effects, Effect.id(measure, goal));
    }

    /** Finds a thing among those of a list of this plan. */
    public static <T extends PlanItem> Optional<T> find(List<T> items, String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public List<Commitment> commitmentsOf(Goal goal) {
        return commitments.stream().filter(one -> one.goal().equals(goal.id())).toList();
    }

    public List<Indicator> indicatorsOf(Goal goal) {
        return indicators.stream().filter(one -> one.goal().equals(goal.id())).toList();
    }

    /** Returns the readings of an indicator, oldest first. */
    public List<Reading> readingsOf(Indicator indicator) {
        return readings.stream()
                .filter(one -> one.indicator().equals(indicator.id()))
                .toList();
    }

    public boolean isEmpty() {
        return goals.isEmpty() && nonGoals.isEmpty() && tradeOffs.isEmpty() && measures.isEmpty();
    }
}
