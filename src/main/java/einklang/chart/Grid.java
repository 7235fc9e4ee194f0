package einklang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Counts in rows and columns, such as how many people named both of two themes; the more, the darker the cell.
 *
 * @param labelHead what the rows name
 * @param columns what the columns name
 * @param absent what stands in a cell without a count, such as a dash
 * @param number writes a count
 */
public record Grid(
        ChartWords words,
        String labelHead,
        List<String> columns,
        List<Row> rows,
        String absent,
        IntFunction<String> number)
        implements Chart {
    /** A third and two thirds of the largest count part the shades. */
    private static final int SHADES = 3;

    /**
     * One row.
     *
     * @param counts one a column, 0 or more; empty where a count does not exist or is not shown
     */
    public record Row(String label, List<OptionalInt> counts) {
        public Row {
            counts = List.copyOf(counts);
            for (OptionalInt count : counts) {
                Guard.that(count.orElse(0) >= 0, "count in the row " + label, count, "0 or more");
            }
        }

        /** Returns a row in which every cell has its count. */
        public static Row of(String label, int... counts) {
            return new Row(
                    label,
                    java.util.Arrays.stream(counts).mapToObj(OptionalInt::of).toList());
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            int found = row.counts().size();
            Guard.that(found == columns.size(), "counts of the row " + row.label(), found, "" + columns.size());
        }
    }

    @Override
    public String svg(Appearance appearance, Width width) {
        return Canvas.svg(words, appearance, width, canvas -> {
            boolean nothing = rows.isEmpty() || columns.isEmpty();
            return nothing ? canvas.nothing(words) : new CellsDrawing(cells(), canvas).draw();
        });
    }

    @Override
    public String page() {
        return CellsDrawing.page(this, columns.size());
    }

    @Override
    public ChartTable table() {
        List<String> heads = new ArrayList<>(List.of(labelHead));
        heads.addAll(columns);
        return new ChartTable(
                words.name(), heads, rows.stream().map(this::tableRow).toList());
    }

    private List<String> tableRow(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        row.counts().forEach(count -> cells.add(text(count)));
        return cells;
    }

    private Cells cells() {
        int most = rows.stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(count -> count.orElse(0))
                .max()
                .orElse(0);
        List<Cells.Line> lines = rows.stream()
                .map(row -> new Cells.Line(
                        row.label(),
                        row.counts().stream().map(count -> cell(count, most)).toList()))
                .toList();
        return new Cells(labelHead, columns, lines);
    }

    private Cell cell(OptionalInt count, int most) {
        if (count.orElse(0) == 0) {
            return new Cell(text(count), Ink.GROUND, Pen.TEXT.with(Ink.SOFT), Cell.Symbol.NONE);
        }
        long shade = ((long) count.getAsInt() * SHADES + most - 1) / most;
        Impact strength = shade <= 1 ? Impact.HELPS_WEAKLY : shade == 2 ? Impact.HELPS : Impact.HELPS_STRONGLY;
        return new Cell(text(count), strength.fill(), Pen.STRONG.with(strength.text()), Cell.Symbol.NONE);
    }

    private String text(OptionalInt count) {
        return count.isPresent() ? number.apply(count.getAsInt()) : absent;
    }
}
