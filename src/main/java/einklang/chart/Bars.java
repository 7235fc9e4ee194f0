package einklang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * Labelled bars from left to right, in the given order, each with its value in words and, if wanted, a mark to compare
 * with.
 *
 * @param labelHead what the labels name
 * @param valueHead what the lengths count
 * @param markHead what the marks stand for; used only if a bar has one
 * @param end of the scale; at least as large as every value and mark. 0 takes the largest of them
 * @param number writes a value or mark
 */
public record Bars(
        ChartWords words,
        String labelHead,
        String valueHead,
        String markHead,
        List<Bar> bars,
        double end,
        DoubleFunction<String> number)
        implements Chart {

    /**
     * One bar.
     *
     * @param value 0 or more
     * @param mark 0 or more; empty for none
     */
    public record Bar(String label, double value, OptionalDouble mark) {
        public Bar {
            Guard.length("length of the bar " + label, value);
            mark.ifPresent(place -> Guard.length("mark of the bar " + label, place));
        }

        /** A bar without a mark. */
        public Bar(String label, double value) {
            this(label, value, OptionalDouble.empty());
        }

        private double reach() {
            return Math.max(value, mark.orElse(0));
        }
    }

    public Bars {
        bars = List.copyOf(bars);
        double reach = bars.stream().mapToDouble(Bar::reach).max().orElse(0);
        end = end == 0 ? reach : end;
        Guard.length("end of the scale", end);
        Guard.that(end >= reach, "end of the scale", end, "at least " + reach);
    }

    boolean hasMarks() {
        return bars.stream().anyMatch(bar -> bar.mark().isPresent());
    }

    /** Returns which part of the scale a value takes, from 0 to 1. */
    double share(double value) {
        return end == 0 ? 0 : value / end;
    }

    @Override
    public String svg(Appearance appearance, Width width) {
        return Canvas.svg(words, appearance, width, canvas -> new BarsDrawing(this, canvas).draw());
    }

    @Override
    public ChartTable table() {
        List<String> heads = hasMarks() ? List.of(labelHead, valueHead, markHead) : List.of(labelHead, valueHead);
        return new ChartTable(words.name(), heads, bars.stream().map(this::row).toList());
    }

    private List<String> row(Bar bar) {
        List<String> row = new ArrayList<>(List.of(bar.label(), number.apply(bar.value())));
        if (hasMarks()) {
            row.add(bar.mark().isPresent() ? number.apply(bar.mark().getAsDouble()) : "");
        }
        return row;
    }
}
