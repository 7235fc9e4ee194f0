package einklang.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Readings of one indicator over time, with where it began and where it shall go. Without readings the two lines are
 * shown alone; without anything, {@link ChartWords#nothing()}.
 *
 * @param terms the words at the axes and lines
 * @param readings in any order; put in the order of their dates, those of one day in the given order
 * @param number writes a value, with its unit if it has a short one
 * @param date writes a day
 */
public record TargetLine(
        ChartWords words,
        Terms terms,
        List<Reading> readings,
        Optional<Reading> baseline,
        Optional<Reading> target,
        Better better,
        DoubleFunction<String> number,
        Function<LocalDate, String> date)
        implements Chart {
    /** How much of the span of all values lies beyond the target, so that reaching it can be seen. */
    private static final double ROOM = 0.08;

    /** Which way is good. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /**
     * A value and its day.
     *
     * @param value between -1e15 and 1e15
     */
    public record Reading(LocalDate day, double value) {
        public Reading {
            Guard.finite("value of " + day, value);
        }
    }

    /**
     * Words beside the lines.
     *
     * @param day names the days
     * @param value names the values, with the unit
     * @param reading names a reading
     * @param baseline names where it began
     * @param target names where it shall go
     */
    public record Terms(String day, String value, String reading, String baseline, String target) {}

    public TargetLine {
        readings = readings.stream().sorted(Comparator.comparing(Reading::day)).toList();
    }

    /** Returns all that is drawn: baseline, readings, target. */
    Stream<Reading> all() {
        return Stream.of(baseline.stream(), readings.stream(), target.stream()).flatMap(part -> part);
    }

    /** Returns the ticks of the value axis, with room beyond the target; there must be something to draw. */
    Ticks ticks() {
        double low = values().min().orElseThrow();
        double high = values().max().orElseThrow();
        double beyond = (better == Better.HIGHER ? 1 : -1) * (high - low) * ROOM;
        double goal = target.map(end -> end.value() + beyond).orElse(low);
        return Ticks.around(Math.min(low, goal), Math.max(high, goal));
    }

    private DoubleStream values() {
        return all().mapToDouble(Reading::value);
    }

    @Override
    public String svg(Appearance appearance, Width width) {
        return Canvas.svg(words, appearance, width, canvas -> {
            boolean nothing = all().findAny().isEmpty();
            return nothing ? canvas.nothing(words) : new LineDrawing(this, canvas).draw();
        });
    }

    @Override
    public ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        baseline.ifPresent(begin -> rows.add(row(terms.baseline(), begin)));
        readings.forEach(reading -> rows.add(row(terms.reading(), reading)));
        target.ifPresent(end -> rows.add(row(terms.target(), end)));
        return new ChartTable(words.name(), List.of(terms.day(), terms.value(), ""), rows);
    }

    private List<String> row(String kind, Reading reading) {
        return List.of(date.apply(reading.day()), number.apply(reading.value()), kind);
    }
}
