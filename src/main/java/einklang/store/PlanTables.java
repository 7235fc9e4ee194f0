package einklang.store;

import einklang.plan.Commitment;
import einklang.plan.CommitmentKind;
import einklang.plan.CompanyGoal;
import einklang.plan.Direction;
import einklang.plan.Effect;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.NonGoal;
import einklang.plan.PlanItem;
import einklang.plan.Reading;
import einklang.plan.Scope;
import einklang.plan.TradeOff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of each kind of things of a plan. */
final class PlanTables {
    static final ItemTable<CompanyGoal> COMPANY_GOAL = new ItemTable<>(
            CompanyGoal.class,
            "company_goal",
            columns("position", "text*"),
            (goal, cells) -> cells.number(goal.position()).local(goal.text()),
            (id, version, row) -> new CompanyGoal(id, version, row.integer(), row.local()));

    static final ItemTable<Goal> GOAL = new ItemTable<>(
            Goal.class,
            "goal",
            columns(
                    "position",
                    "title*",
                    "sentence*",
                    "moment*",
                    "weight",
                    "horizon",
                    "themes",
                    "company_goals",
                    "contribution*"),
            (goal, cells) -> cells.number(goal.position())
                    .local(goal.title())
                    .local(goal.sentence())
                    .local(goal.moment())
                    .number(goal.weight())
                    .one(goal.horizon())
                    .keys(goal.themes())
                    .keys(goal.companyGoals())
                    .local(goal.contribution()),
            (id, version, row) -> new Goal(
                    id,
                    version,
                    row.integer(),
                    row.local(),
                    row.local(),
                    row.local(),
                    row.integer(),
                    row.one(Horizon.class),
                    row.keys(),
                    row.keys(),
                    row.local()));

    static final ItemTable<NonGoal> NON_GOAL = new ItemTable<>(
            NonGoal.class,
            "non_goal",
            columns("position", "text*", "why*", "theme"),
            (nonGoal, cells) -> cells.number(nonGoal.position())
                    .local(nonGoal.text())
                    .local(nonGoal.why())
                    .optional(nonGoal.theme()),
            (id, version, row) -> new NonGoal(id, version, row.integer(), row.local(), row.local(), row.optional()));

    static final ItemTable<TradeOff> TRADE_OFF = new ItemTable<>(
            TradeOff.class,
            "trade_off",
            columns("position", "first*", "second*", "floor*", "tension_a", "tension_b"),
            (tradeOff, cells) -> cells.number(tradeOff.position())
                    .local(tradeOff.first())
                    .local(tradeOff.second())
                    .local(tradeOff.floor())
                    .optional(tradeOff.tension().map(TradeOff.Tension::a))
                    .optional(tradeOff.tension().map(TradeOff.Tension::b)),
            (id, version, row) -> new TradeOff(
                    id,
                    version,
                    row.integer(),
                    row.local(),
                    row.local(),
                    row.local(),
                    tension(row.optional(), row.optional())));

    static final ItemTable<Commitment> COMMITMENT = new ItemTable<>(
            Commitment.class,
            "commitment",
            columns("goal", "kind", "amount", "unit", "text*", "by_whom", "until_day"),
            (commitment, cells) -> cells.text(commitment.goal())
                    .one(commitment.kind())
                    .decimal(commitment.amount())
                    .text(commitment.unit())
                    .local(commitment.text())
                    .text(commitment.by())
                    .optional(commitment.until()),
            (id, version, row) -> new Commitment(
                    id,
                    version,
                    row.text(),
                    row.one(CommitmentKind.class),
                    row.decimal(),
                    row.text(),
                    row.local(),
                    row.text(),
                    row.day()));

    static final ItemTable<Measure> MEASURE = new ItemTable<>(
            Measure.class,
            "measure",
            columns(
                    "position",
                    "title*",
                    "description*",
                    "kind",
                    "owner",
                    "start_day",
                    "due_month",
                    "effort",
                    "status",
                    "first_step",
                    "first_step_day",
                    "ready"),
            (measure, cells) -> cells.number(measure.position())
                    .local(measure.title())
                    .local(measure.description())
                    .one(measure.kind())
                    .text(measure.owner())
                    .optional(measure.start())
                    .optional(measure.due())
                    .one(measure.effort())
                    .one(measure.status())
                    .text(measure.firstStep().text())
                    .optional(measure.firstStep().on())
                    .optional(measure.ready()),
            (id, version, row) -> new Measure(
                    id,
                    version,
                    row.integer(),
                    row.local(),
                    row.local(),
                    row.one(MeasureKind.class),
                    row.text(),
                    row.day(),
                    row.optional().map(YearMonth::parse),
                    row.one(Effort.class),
                    row.one(MeasureStatus.class),
                    new FirstStep(row.text(), row.day()),
                    row.optional()));

    static final ItemTable<Effect> EFFECT = new ItemTable<>(
            Effect.class,
            "effect",
            columns("measure", "goal", "value", "reason"),
            (effect, cells) -> cells.text(effect.measure())
                    .text(effect.goal())
                    .number(effect.value())
                    .text(effect.reason()),
            (id, version, row) -> new Effect(row.text(), row.text(), version, row.integer(), row.text()));

    static final ItemTable<Indicator> INDICATOR = new ItemTable<>(
            Indicator.class,
            "indicator",
            columns(
                    "goal",
                    "position",
                    "name*",
                    "scope",
                    "unit",
                    "direction",
                    "baseline",
                    "target",
                    "target_day",
                    "ready"),
            (indicator, cells) -> cells.text(indicator.goal())
                    .number(indicator.position())
                    .local(indicator.name())
                    .one(indicator.scope())
                    .text(indicator.unit())
                    .one(indicator.direction())
                    .decimal(indicator.baseline())
                    .decimal(indicator.target())
                    .optional(indicator.targetOn())
                    .optional(indicator.ready()),
            (id, version, row) -> new Indicator(
                    id,
                    version,
                    row.text(),
                    row.integer(),
                    row.local(),
                    row.one(Scope.class),
                    row.text(),
                    row.one(Direction.class),
                    row.decimal(),
                    row.decimal(),
                    row.day(),
                    row.optional()));

    static final ItemTable<Reading> READING = new ItemTable<>(
            Reading.class,
            "reading",
            columns("indicator", "day", "value", "source"),
            (reading, cells) -> cells.text(reading.indicator())
                    .text(reading.on().toString())
                    .decimal(reading.value())
                    .text(reading.source()),
            (id, version, row) -> new Reading(
                    id, version, row.text(), LocalDate.parse(row.text()), new BigDecimal(row.text()), row.text()));

    static final List<ItemTable<?>> ALL =
            List.of(COMPANY_GOAL, GOAL, NON_GOAL, TRADE_OFF, COMMITMENT, MEASURE, EFFECT, INDICATOR, READING);

    private PlanTables() {}

    static ItemTable<?> of(PlanItem item) {
        return ALL.stream()
                .filter(table -> table.type().isInstance(item))
                .findFirst()
                .orElseThrow();
    }

    /** A name with a star stands for a text's column of each language. */
    private static List<String> columns(String... names) {
        return Stream.of(names)
                .flatMap(name -> name.endsWith("*")
                        ? Stream.of("_de", "_en", "_cs").map(language -> name.replace("*", language))
                        : Stream.of(name))
                .toList();
    }

    private static Optional<TradeOff.Tension> tension(Optional<String> a, Optional<String> b) {
        return a.flatMap(one -> b.map(other -> new TradeOff.Tension(one, other)));
    }
}
