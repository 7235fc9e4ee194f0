package einklang.report;

import einklang.i18n.LocalText;
import einklang.plan.Commitment;
import einklang.plan.CompanyGoal;
import einklang.plan.EffectMatrix;
import einklang.plan.FirstSteps;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.Plan;
import einklang.plan.PlanItem;
import einklang.plan.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One putting-together of a {@link PlanPart}; the keys of the database stay in here. */
final class PlanParts {
    private final Plan plan;
    private final EffectMatrix matrix;
    private final Map<String, String> themes;
    private final Map<String, String> goals;
    private final Map<String, String> measures;

    private PlanParts(Plan plan, Map<String, String> themes) {
        this.plan = plan;
        this.matrix = EffectMatrix.of(plan);
        this.themes = themes;
        this.goals = numbered("g", plan.goals());
        this.measures = numbered("m", plan.measures());
    }

    /** @param themes ids of the themes in the report, by their lineages */
    static PlanPart of(Plan plan, Map<String, String> themes) {
        return new PlanParts(plan, themes).part();
    }

    private static Map<String, String> numbered(String letter, List<? extends PlanItem> items) {
        Map<String, String> ids = new HashMap<>();
        items.forEach(item -> ids.put(item.id(), letter + (ids.size() + 1)));
        return ids;
    }

    private PlanPart part() {
        Map<String, String> indicators = numbered("i", plan.indicators());
        return new PlanPart(
                plan.companyGoals().stream().map(CompanyGoal::text).toList(),
                plan.goals().stream().map(this::goal).toList(),
                plan.nonGoals().stream()
                        .map(one -> new PlanPart.NonGoalLine(one.text(), one.why()))
                        .toList(),
                plan.tradeOffs().stream()
                        .map(one -> new PlanPart.TradeOffLine(one.first(), one.second(), one.floor()))
                        .toList(),
                plan.commitments().stream().map(this::commitment).toList(),
                plan.measures().stream().map(this::measure).toList(),
                plan.effects().stream()
                        .map(one -> new PlanPart.EffectLine(
                                id(measures, one.measure()), id(goals, one.goal()), one.value(), one.reason()))
                        .toList(),
                plan.indicators().stream()
                        .map(one -> indicator(one, id(indicators, one.id())))
                        .toList(),
                FirstSteps.of(plan).stream().map(one -> id(measures, one.id())).toList());
    }

    private static String id(Map<String, String> ids, String key) {
        return Objects.requireNonNull(ids.get(key), "report: a thing without an id");
    }

    /** Returns the name that a choice has in files. */
    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private PlanPart.GoalLine goal(Goal goal) {
        List<LocalText> company = plan.companyGoals().stream()
                .filter(one -> goal.companyGoals().contains(one.id()))
                .map(CompanyGoal::text)
                .toList();
        return new PlanPart.GoalLine(
                id(goals, goal.id()),
                goal.title(),
                goal.sentence(),
                goal.moment(),
                goal.weight(),
                word(goal.horizon()),
                goal.themes().stream()
                        .flatMap(lineage -> Stream.ofNullable(themes.get(lineage)))
                        .toList(),
                company,
                goal.contribution(),
                matrix.total(goal),
                matrix.weightedTotal(goal));
    }

    private PlanPart.CommitmentLine commitment(Commitment one) {
        return new PlanPart.CommitmentLine(
                id(goals, one.goal()), word(one.kind()), one.amount(), one.unit(), one.text(), one.by(), one.until());
    }

    private PlanPart.MeasureLine measure(Measure measure) {
        EffectMatrix.Ranked ranked = matrix.ranked(measure);
        return new PlanPart.MeasureLine(
                id(measures, measure.id()),
                measure.title(),
                measure.description(),
                word(measure.kind()),
                measure.owner(),
                measure.start(),
                measure.due(),
                word(measure.effort()),
                word(measure.status()),
                measure.firstStep().text(),
                measure.firstStep().on(),
                ranked.score(),
                ranked.perEffort(),
                matrix.counted().contains(measure));
    }

    private PlanPart.IndicatorLine indicator(Indicator indicator, String id) {
        Progress progress = Progress.of(indicator, plan.readingsOf(indicator));
        return new PlanPart.IndicatorLine(
                id,
                id(goals, indicator.goal()),
                indicator.name(),
                word(indicator.scope()),
                indicator.unit(),
                word(indicator.direction()),
                indicator.baseline(),
                indicator.target(),
                indicator.targetOn(),
                plan.readingsOf(indicator).stream()
                        .map(one -> new PlanPart.ReadingLine(one.on(), one.value(), one.source()))
                        .toList(),
                progress.trend().map(PlanParts::word),
                progress.way(),
                progress.reached());
    }
}
