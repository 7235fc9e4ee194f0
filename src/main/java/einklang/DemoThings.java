package einklang;

import einklang.catalogue.Catalogue;
import einklang.catalogue.CatalogueIndicator;
import einklang.catalogue.CatalogueMeasure;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes things of a plan from the lines of the demo's file, as the pages make them from forms. */
final class DemoThings {
    private final List<DemoRow> rows;
    private final Catalogue catalogue;
    private final Map<String, String> lineages;
    private final YearMonth start;
    private final Supplier<String> ids;
    private final Map<String, String> keys = new HashMap<>();

    /**
     * @param lineages of the themes, by concept
     * @param start the month from which the file counts
     */
    DemoThings(
            List<DemoRow> rows,
            Catalogue catalogue,
            Map<String, String> lineages,
            YearMonth start,
            Supplier<String> ids) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.lineages = lineages;
        this.start = start;
        this.ids = ids;
    }

    /** Returns the random key that stands for a name of the file. */
    String key(String kind, String name) {
        return keys.computeIfAbsent(kind + " " + name, unused -> ids.get());
    }

    List<PlanItem> all(String kind) {
        List<DemoRow> found = rows.stream().filter(row -> row.is(kind)).toList();
        return IntStream.range(0, found.size())
                .mapToObj(i -> thing(kind, found.get(i), i + 1))
                .toList();
    }

    private PlanItem thing(String kind, DemoRow row, int position) {
        return switch (kind) {
            case "company" -> new CompanyGoal(key(kind, row.text(1)), 0, position, row.local(2));
            case "goal" -> goal(row, position);
            case "nongoal" -> new NonGoal(ids.get(), 0, position, row.local(2), row.local(5), lineage(row.text(1)));
            case "tradeoff" -> tradeOff(row, position);
            case "commitment" -> commitment(row);
            case "measure" -> measure(row, position);
            case "effect" ->
                new Effect(key("measure", row.text(1)), key("goal", row.text(2)), 0, row.number(3), row.text(4));
            case "indicator" -> indicator(row, position);
            default -> throw new IllegalArgumentException("demo plan: found kind '" + kind + "', wanted a known one");
        };
    }

    private Optional<String> lineage(String concept) {
        return Optional.ofNullable(lineages.get(concept));
    }

    private Goal goal(DemoRow row, int position) {
        return new Goal(
                key("goal", row.text(1)),
                0,
                position,
                row.local(6),
                row.local(9),
                row.local(12),
                row.number(3),
                Horizon.valueOf(row.text(4)),
                row.list(2).stream()
                        .flatMap(concept -> lineage(concept).stream())
                        .collect(Collectors.toSet()),
                row.list(5).stream().map(name -> key("company", name)).collect(Collectors.toSet()),
                row.local(15));
    }

    private TradeOff tradeOff(DemoRow row, int position) {
        Optional<TradeOff.Tension> tension =
                lineage(row.text(1)).flatMap(a -> lineage(row.text(2)).map(b -> TradeOff.Tension.of(a, b)));
        return new TradeOff(ids.get(), 0, position, row.local(3), row.local(6), row.local(9), tension);
    }

    private Commitment commitment(DemoRow row) {
        return new Commitment(
                ids.get(),
                0,
                key("goal", row.text(1)),
                CommitmentKind.valueOf(row.text(2)),
                row.find(3).map(BigDecimal::new),
                row.text(4),
                row.local(5),
                row.text(8),
                row.find(9).map(this::lastDay));
    }

    private Measure measure(DemoRow row, int position) {
        Optional<CatalogueMeasure> ready = row.find(2).map(id -> ready(id, catalogue::findMeasure));
        return new Measure(
                key("measure", row.text(1)),
                0,
                position,
                ready.map(CatalogueMeasure::name).orElse(row.local(10)),
                ready.map(CatalogueMeasure::description).orElse(row.local(13)),
                MeasureKind.valueOf(ready.map(one -> one.kind().name()).orElse(row.text(3))),
                row.text(5),
                row.find(6).map(month -> month(month).atDay(1)),
                row.find(7).map(this::month),
                Effort.valueOf(ready.map(one -> one.effort().name()).orElse(row.text(4))),
                MeasureStatus.PLANNED,
                firstStep(row),
                ready.map(CatalogueMeasure::id));
    }

    private FirstStep firstStep(DemoRow row) {
        return row.find(9)
                .map(text -> new FirstStep(
                        text, row.find(6).map(month -> month(month).atDay(8))))
                .orElse(FirstStep.NONE);
    }

    private Indicator indicator(DemoRow row, int position) {
        Optional<CatalogueIndicator> ready = row.find(3).map(id -> ready(id, catalogue::findIndicator));
        return new Indicator(
                key("indicator", row.text(1)),
                0,
                key("goal", row.text(2)),
                position,
                ready.map(CatalogueIndicator::name).orElse(row.local(10)),
                Scope.valueOf(ready.map(one -> one.scope().name()).orElse(row.text(4))),
                row.text(5),
                Direction.valueOf(ready.map(one -> one.direction().name()).orElse(row.text(6))),
                row.find(7).map(BigDecimal::new),
                row.find(8).map(BigDecimal::new),
                row.find(9).map(this::lastDay),
                ready.map(CatalogueIndicator::id));
    }

    /** Returns the readings of one month, taken on its last day. */
    List<PlanItem> readings(int month) {
        return rows.stream()
                .filter(row -> row.is("reading"))
                .<PlanItem>map(row -> new Reading(
                        ids.get(),
                        0,
                        key("indicator", row.text(1)),
                        start.plusMonths(month).atEndOfMonth(),
                        new BigDecimal(row.text(3 + month)),
                        row.text(2)))
                .toList();
    }

    private YearMonth month(String offset) {
        return start.plusMonths(Integer.parseInt(offset));
    }

    private LocalDate lastDay(String offset) {
        return month(offset).atEndOfMonth();
    }

    private static <T> T ready(String id, Function<String, Optional<T>> catalogue) {
        return catalogue
                .apply(id)
                .orElseThrow(() -> new IllegalStateException("demo plan: found '" + id + "', wanted a ready one"));
    }
}
