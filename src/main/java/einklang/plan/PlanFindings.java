package einklang.plan;

import einklang.i18n.Language;
import einklang.plan.PlanFinding.AboutEffect;
import einklang.plan.PlanFinding.AboutGoal;
import einklang.plan.PlanFinding.AboutIndicator;
import einklang.plan.PlanFinding.AboutMeasure;
import einklang.plan.PlanFinding.AboutPlan;
import einklang.plan.PlanFinding.MissingText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What should be pointed out about a plan.
 *
 * @param all by kind, the most important first, then in the order of the plan
 */
public record PlanFindings(List<PlanFinding> all) {
    public PlanFindings {
        all = all.stream().sorted(Comparator.comparing(PlanFinding::kind)).toList();
    }

    /**
     * Looks through a plan.
     *
     * @param offered languages in which texts are wanted
     * @param today where the workshop is
     */
    public static PlanFindings of(Plan plan, Collection<Language> offered, LocalDate today) {
        List<PlanFinding> found = new ArrayList<>();
        EffectMatrix matrix = EffectMatrix.of(plan);
        if (plan.goals().size() > Goal.GOOD_NUMBER) {
            found.add(new AboutPlan(FindingKind.MANY_GOALS, plan.goals().size()));
        }
        plan.goals().forEach(goal -> found.addAll(effectsOn(goal, matrix)));
        plan.goals().forEach(goal -> found.addAll(lacks(goal, plan, matrix.total(goal))));
        matrix.counted().forEach(measure -> found.addAll(lacks(measure, matrix, today)));
        plan.goals()
                .forEach(goal -> plan.indicatorsOf(goal)
                        .forEach(indicator -> found.addAll(lacks(indicator, goal, plan.readingsOf(indicator)))));
        found.addAll(missingTexts(plan, matrix.counted(), offered));
        return new PlanFindings(found);
    }

    /** Returns those of one kind, in the order of the plan. */
    public List<PlanFinding> of(FindingKind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }

    private static List<PlanFinding> effectsOn(Goal goal, EffectMatrix matrix) {
        List<PlanFinding> found = new ArrayList<>();
        for (Measure measure : matrix.counted()) {
            int value = matrix.value(measure, goal);
            if (value < 0) {
                found.add(new AboutEffect(FindingKind.HARMFUL_EFFECT, measure, goal, value));
            }
        }
        List<Measure> helping = matrix.helping(goal);
        if (helping.size() == 1 && matrix.counted().size() > 1) {
            Measure only = helping.get(0);
            found.add(new AboutEffect(FindingKind.GOAL_ON_ONE_MEASURE, only, goal, matrix.value(only, goal)));
        }
        if (helping.isEmpty()) {
            found.add(new AboutGoal(FindingKind.GOAL_WITHOUT_MEASURE, goal, matrix.total(goal)));
        }
        return found;
    }

    private static List<PlanFinding> lacks(Goal goal, Plan plan, int total) {
        List<Indicator> indicators = plan.indicatorsOf(goal);
        boolean external = indicators.stream().anyMatch(indicator -> indicator.scope() == Scope.EXTERNAL);
        return Stream.of(
                        when(total < 0, FindingKind.GOAL_HARMED),
                        when(indicators.isEmpty(), FindingKind.GOAL_WITHOUT_INDICATOR),
                        when(!indicators.isEmpty() && !external, FindingKind.GOAL_WITHOUT_EXTERNAL_INDICATOR),
                        when(plan.commitmentsOf(goal).isEmpty(), FindingKind.GOAL_WITHOUT_COMMITMENT))
                .flatMap(kinds -> kinds)
                .<PlanFinding>map(kind -> new AboutGoal(kind, goal, total))
                .toList();
    }

    private static Stream<FindingKind> when(boolean found, FindingKind kind) {
        return found ? Stream.of(kind) : Stream.empty();
    }

    private static List<PlanFinding> lacks(Measure measure, EffectMatrix matrix, LocalDate today) {
        boolean open = measure.isOpen();
        boolean overdue = measure.due().filter(isBefore(YearMonth.from(today))).isPresent();
        boolean planned = measure.status() == MeasureStatus.PLANNED;
        boolean missed = measure.firstStep().on().filter(isBefore(today)).isPresent();
        boolean idle = matrix.goals().stream().allMatch(goal -> matrix.value(measure, goal) == 0);
        return Stream.of(
                        when(idle, FindingKind.MEASURE_WITHOUT_EFFECT),
                        when(open && overdue, FindingKind.MEASURE_OVERDUE),
                        when(planned && missed, FindingKind.FIRST_STEP_MISSED),
                        when(open && measure.owner().isEmpty(), FindingKind.MEASURE_WITHOUT_OWNER),
                        when(open && measure.due().isEmpty(), FindingKind.MEASURE_WITHOUT_DUE_MONTH))
                .flatMap(kinds -> kinds)
                .<PlanFinding>map(kind -> new AboutMeasure(kind, measure))
                .toList();
    }

    private static <T extends Comparable<? super T>> Predicate<T> isBefore(T limit) {
        return one -> one.compareTo(limit) < 0;
    }

    private static List<PlanFinding> lacks(Indicator indicator, Goal goal, List<Reading> readings) {
        return Stream.of(
                        when(Progress.isTargetWorseThanBaseline(indicator), FindingKind.TARGET_WORSE_THAN_BASELINE),
                        when(indicator.target().isEmpty(), FindingKind.INDICATOR_WITHOUT_TARGET),
                        when(indicator.baseline().isEmpty(), FindingKind.INDICATOR_WITHOUT_BASELINE),
                        when(readings.isEmpty(), FindingKind.INDICATOR_WITHOUT_READING))
                .flatMap(kinds -> kinds)
                .<PlanFinding>map(kind -> new AboutIndicator(kind, indicator, goal))
                .toList();
    }

    private static List<PlanFinding> missingTexts(Plan plan, List<Measure> measures, Collection<Language> offered) {
        return Stream.of(
                        plan.companyGoals(),
                        plan.goals(),
                        plan.nonGoals(),
                        plan.tradeOffs(),
                        plan.commitments(),
                        measures,
                        plan.indicators())
                .flatMap(List::stream)
                .map(item -> new MissingText(item, missing(item, offered)))
                .filter(finding -> !finding.languages().isEmpty())
                .<PlanFinding>map(finding -> finding)
                .toList();
    }

    /** A text that is missing in every language was not wanted. */
    private static List<Language> missing(PlanItem item, Collection<Language> offered) {
        Set<Language> missing = new TreeSet<>();
        item.texts().stream().filter(text -> !text.isEmpty()).forEach(text -> missing.addAll(text.missing(offered)));
        return List.copyOf(missing);
    }
}
