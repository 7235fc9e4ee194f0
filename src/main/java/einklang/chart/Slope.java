package einklang.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Then and now: one line a label between two moments, in the given order.
 *
 * @param labelHead what the lines name
 * @param thenHead the earlier moment
 * @param nowHead the later moment
 * @param number writes a value
 */
public record Slope(
        ChartWords words,
        String labelHead,
        String thenHead,
        String nowHead,
        List<Line> lines,
        DoubleFunction<String> number)
        implements Chart {

    /**
     * One label at both moments.
     *
     * @param then 0 or more
     * @param now 0 or more
     */
    public record Line(String label, double then, double now) {
        public Line {
            Guard.length("earlier value of " + label, then);
            Guard.length("later value of " + label, now);
        }
    }

    public Slope {
        lines = List.copyOf(lines);
    }

    @Override
    public String svg(Appearance appearance, Width width) {
        return Canvas.svg(words, appearance, width, canvas -> new SlopeDrawing(this, canvas).draw());
    }

    @Override
    public ChartTable table() {
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(line.label(), number.apply(line.then()), number.apply(line.now())))
                .toList();
        return new ChartTable(words.name(), List.of(labelHead, thenHead, nowHead), rows);
    }
}
