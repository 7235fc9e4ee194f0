package einklang.plan.incoming;

import einklang.i18n.LocalText;
import einklang.plan.Direction;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.Ordering;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.Reading;
import einklang.plan.Scope;
import einklang.plan.incoming.IncomingPlan.Fault;
import einklang.plan.incoming.IncomingPlan.Problem;
import einklang.survey.incoming.Fold;
import einklang.survey.incoming.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes new things of the lines of a table; a line comes in whole or not at all. What is in the plan already, by its title in
 * any language, is left as it is.
 */
public final class PlanRows {
    private static final LocalText NOTHING = new LocalText(Map.of());

    private final Table table;
    private final PlanMapping mapping;
    private final Plan plan;
    private final Supplier<String> ids;
    private final Set<String> there = new HashSet<>();
    private final List<PlanEdit> edits = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PlanRows(Table table, PlanMapping mapping, Plan plan, Supplier<String> ids) {
        this.table = table;
        this.mapping = mapping;
        this.plan = plan;
        this.ids = ids;
    }

    /**
     * Reads a table for this plan; nothing is stored.
     *
     * @param ids makes the keys of new things
     */
    public static IncomingPlan read(Table table, PlanMapping mapping, Plan plan, Supplier<String> ids) {
        PlanRows rows = new PlanRows(table, mapping, plan, ids);
        rows.remember();
        table.body(mapping.headed()).forEach(rows::take);
        return new IncomingPlan(rows.edits, rows.titles, rows.problems);
    }

    private void remember() {
        List<LocalText> known = switch (mapping.lines()) {
            case GOALS -> plan.goals().stream().map(Goal::title).toList();
            case MEASURES -> plan.measures().stream().map(Measure::title).toList();
            case INDICATORS -> plan.indicators().stream().map(Indicator::name).toList();
            case READINGS -> List.of();
        };
        known.forEach(title -> title.texts().values().forEach(text -> there.add(Fold.of(text))));
        plan.readings().forEach(reading -> there.add(reading.indicator() + " " + reading.on()));
    }

    private void take(Table.Row row) {
        Cells cells = new Cells(table, mapping, row);
        Optional<? extends PlanItem> item = switch (mapping.lines()) {
            case GOALS -> goal(cells);
            case MEASURES -> measure(cells);
            case INDICATORS -> indicator(cells);
            case READINGS -> reading(cells);
        };
        problems.addAll(cells.problems());
        item.filter(made -> cells.problems().isEmpty()).ifPresent(made -> {
            edits.add(new PlanEdit.Put(made));
            titles.add(cells.cell(mapping.lines().fields().get(0)));
        });
    }

    /** Whether a title is new; the same title twice is one thing too many. */
    private boolean isNew(Cells cells, LocalText title) {
        boolean fresh = cells.problems().isEmpty() && there.add(Fold.of(title.text(mapping.language())));
        if (!fresh && cells.problems().isEmpty()) {
            cells.fault(Fault.THERE_ALREADY, title.text(mapping.language()));
        }
        return fresh;
    }

    private Optional<Goal> goal(Cells cells) {
        LocalText title = cells.title(Field.TITLE);
        LocalText sentence = cells.text(Field.DESCRIPTION);
        int weight = cells.weight(Field.WEIGHT).orElse(Goal.USUAL_WEIGHT);
        Horizon horizon = cells.choice(Field.HORIZON, Horizon.class, Horizon.ONE_YEAR);
        if (!isNew(cells, title)) {
            return Optional.empty();
        }
        int position = Ordering.next(plan.goals()) + edits.size();
        return Optional.of(new Goal(
                ids.get(), 0, position, title, sentence, NOTHING, weight, horizon, Set.of(), Set.of(), NOTHING));
    }

    private Optional<Measure> measure(Cells cells) {
        LocalText title = cells.title(Field.TITLE);
        LocalText description = cells.text(Field.DESCRIPTION);
        MeasureKind kind = cells.choice(Field.KIND, MeasureKind.class, MeasureKind.ORGANISATIONAL);
        String owner = cells.line(Field.OWNER);
        Optional<LocalDate> start = cells.day(Field.START);
        Optional<YearMonth> due = cells.month(Field.DUE);
        Effort effort = cells.choice(Field.EFFORT, Effort.class, Effort.MEDIUM);
        MeasureStatus status = cells.choice(Field.STATUS, MeasureStatus.class, MeasureStatus.PLANNED);
        if (start.isPresent() && due.isPresent() && YearMonth.from(start.get()).isAfter(due.get())) {
            cells.fault(Fault.DUE_BEFORE_START);
        }
        if (!isNew(cells, title)) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                ids.get(),
                0,
                Ordering.next(plan.measures()) + edits.size(),
                title,
                description,
                kind,
                owner,
                start,
                due,
                effort,
                status,
                FirstStep.NONE,
                Optional.empty()));
    }

    private Optional<Indicator> indicator(Cells cells) {
        LocalText name = cells.title(Field.TITLE);
        Optional<Goal> goal = goalOf(cells);
        Scope scope = cells.choice(Field.SCOPE, Scope.class, Scope.INTERNAL);
        String unit = cells.line(Field.UNIT);
        Direction direction = cells.choice(Field.DIRECTION, Direction.class, Direction.HIGHER);
        Optional<BigDecimal> baseline = cells.number(Field.BASELINE);
        Optional<BigDecimal> target = cells.number(Field.TARGET);
        Optional<LocalDate> targetOn = cells.day(Field.TARGET_DAY);
        if (goal.isEmpty() || !isNew(cells, name)) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                ids.get(),
                0,
                goal.get().id(),
                Ordering.next(plan.indicators()) + edits.size(),
                name,
                scope,
                unit,
                direction,
                baseline,
                target,
                targetOn,
                Optional.empty()));
    }

    /** A plan with one goal needs no name of it. */
    private Optional<Goal> goalOf(Cells cells) {
        String named = cells.cell(Field.GOAL);
        Optional<Goal> goal = named.isEmpty() && plan.goals().size() == 1
                ? Optional.of(plan.goals().get(0))
                : plan.goals().stream()
                        .filter(one -> isCalled(one.title(), named))
                        .findFirst();
        if (goal.isEmpty()) {
            cells.fault(Fault.UNKNOWN_GOAL, named);
        }
        return goal;
    }

    private static boolean isCalled(LocalText title, String name) {
        String wanted = Fold.of(name);
        return title.texts().values().stream().anyMatch(text -> Fold.of(text).equals(wanted));
    }

    private Optional<Reading> reading(Cells cells) {
        String named = cells.cell(Field.INDICATOR);
        Optional<Indicator> indicator = plan.indicators().stream()
                .filter(one -> isCalled(one.name(), named))
                .findFirst();
        if (indicator.isEmpty()) {
            cells.fault(Fault.UNKNOWN_INDICATOR, named);
        }
        Optional<LocalDate> day = needed(cells, Field.DAY, cells.day(Field.DAY));
        Optional<BigDecimal> value = needed(cells, Field.VALUE, cells.number(Field.VALUE));
        String source = cells.line(Field.SOURCE);
        if (!cells.problems().isEmpty()) {
            return Optional.empty();
        }
        String key = indicator.orElseThrow().id();
        if (!there.add(key + " " + day.orElseThrow())) {
            cells.fault(Fault.THERE_ALREADY, named + ", " + day.get());
            return Optional.empty();
        }
        return Optional.of(new Reading(ids.get(), 0, key, day.get(), value.orElseThrow(), source));
    }

    private static <T> Optional<T> needed(Cells cells, Field field, Optional<T> read) {
        if (read.isEmpty() && cells.cell(field).isEmpty()) {
            cells.fault(Fault.MISSING, field);
        }
        return read;
    }
}
