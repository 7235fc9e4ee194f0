package einklang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * What each measure does to each goal, with the totals that the caller has worked out. Colour, symbol and signed number
 * say the same. Grows to the right with the goals (a page lets it scroll) and downwards with the measures.
 *
 * @param measureHead what the rows name
 * @param totalHead names the last column and the last row
 * @param goals the columns
 * @param measures the rows, in the order to be shown
 * @param points writes an effect
 * @param total writes a total
 */
public record EffectMatrix(
        ChartWords words,
        String measureHead,
        String totalHead,
        List<Goal> goals,
        List<Measure> measures,
        DoubleFunction<String> points,
        DoubleFunction<String> total)
        implements Chart {
    private static final String NOT_JUDGED = "–";

    /** A goal with the sum of what the measures do to it. */
    public record Goal(String label, double total) {
        public Goal {
            Guard.finite("total of the goal " + label, total);
        }
    }

    /**
     * A measure with what it does.
     *
     * @param impacts one a goal; empty where nobody has judged yet
     * @param total its score over all goals
     */
    public record Measure(String label, List<Optional<Impact>> impacts, double total) {
        public Measure {
            impacts = List.copyOf(impacts);
            Guard.finite("total of the measure " + label, total);
        }

        /** Returns a measure that has been judged for every goal, by points from -9 to 9. */
        public static Measure of(String label, double total, int... points) {
            List<Optional<Impact>> impacts = IntStream.of(points)
                    .mapToObj(point -> Optional.of(Impact.of(point)))
                    .toList();
            return new Measure(label, impacts, total);
        }
    }

    public EffectMatrix {
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        for (Measure measure : measures) {
            int found = measure.impacts().size();
            Guard.that(found == goals.size(), "effects of " + measure.label(), found, goals.size() + ", one a goal");
        }
    }

    @Override
    public String svg(Appearance appearance, Width width) {
        return Canvas.svg(words, appearance, width, canvas -> {
            boolean nothing = goals.isEmpty() || measures.isEmpty();
            return nothing ? canvas.nothing(words) : new CellsDrawing(cells(0, measures.size()), canvas).draw();
        });
    }

    @Override
    public String page() {
        return CellsDrawing.page(this, goals.size() + 1);
    }

    @Override
    public ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        if (!goals.isEmpty() && !measures.isEmpty()) {
            measures.forEach(measure -> rows.add(tableRow(measure)));
            rows.add(totals());
        }
        List<String> heads = new ArrayList<>(List.of(measureHead));
        heads.addAll(heads());
        return new ChartTable(words.name(), heads, rows);
    }

    /**
     * Returns the picture in pieces of at most so many measures, for sheets of paper, one after the other; the totals of
     * the goals stand below the last. Each piece has its own id: that of the matrix, a hyphen and its number from 1.
     */
    public List<String> pieces(Appearance appearance, Width width, int measuresEach) {
        Guard.that(measuresEach > 0, "measures a piece", measuresEach, "at least 1");
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < measures.size(); start += measuresEach) {
            Cells cells = cells(start, Math.min(start + measuresEach, measures.size()));
            ChartWords own = words.withId(words.id() + "-" + (pieces.size() + 1));
            pieces.add(Canvas.svg(own, appearance, width, canvas -> new CellsDrawing(cells, canvas).draw()));
        }
        return pieces.isEmpty() || goals.isEmpty() ? List.of(svg(appearance, width)) : pieces;
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(goals.stream().map(Goal::label).toList());
        heads.add(totalHead);
        return heads;
    }

    private List<String> tableRow(Measure measure) {
        List<String> row = new ArrayList<>(List.of(measure.label()));
        measure.impacts().forEach(impact -> row.add(text(impact)));
        row.add(total.apply(measure.total()));
        return row;
    }

    private List<String> totals() {
        List<String> row = new ArrayList<>(List.of(totalHead));
        goals.forEach(goal -> row.add(total.apply(goal.total())));
        row.add("");
        return row;
    }

    private Cells cells(int start, int end) {
        List<Cells.Line> lines = new ArrayList<>();
        measures.subList(start, end).forEach(measure -> lines.add(line(measure)));
        if (end == measures.size()) {
            List<String> totals = totals();
            lines.add(new Cells.Line(
                    totalHead, totals.stream().skip(1).map(EffectMatrix::sum).toList()));
        }
        return new Cells(measureHead, heads(), lines);
    }

    private Cells.Line line(Measure measure) {
        List<Cell> cells = new ArrayList<>();
        measure.impacts().forEach(impact -> cells.add(cell(impact)));
        cells.add(sum(total.apply(measure.total())));
        return new Cells.Line(measure.label(), cells);
    }

    private Cell cell(Optional<Impact> impact) {
        Impact shown = impact.orElse(Impact.NONE);
        Pen pen = shown == Impact.NONE ? Pen.TEXT : Pen.STRONG;
        return new Cell(text(impact), shown.fill(), pen.with(shown.text()), shown.symbol());
    }

    private static Cell sum(String text) {
        return new Cell(text, Ink.TRACK, Pen.STRONG, Cell.Symbol.NONE);
    }

    private String text(Optional<Impact> impact) {
        return impact.map(found -> points.apply(found.points())).orElse(NOT_JUDGED);
    }
}
