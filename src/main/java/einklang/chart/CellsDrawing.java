package einklang.chart;

import java.util.List;

/** Draws {@link Cells}: heads lie flat where there is room and stand upright where there are many. */
final class CellsDrawing {
    private static final double WIDE_LEFT = 250;
    private static final double NARROW_LEFT = 118;
    private static final double SMALLEST = 44;
    private static final double LARGEST = 120;
    /** From this width on a head can lie flat. */
    private static final double FLAT = 88;

    private static final double ROW = 36;
    private static final double UPRIGHT = 170;
    private static final double GAP = 12;
    private static final int LINES = 2;
    private static final Pen HEAD = new Pen(Ink.TEXT, 13.5, false, Pen.Anchor.START);

    private final Cells cells;
    private final Canvas canvas;
    private final double left;
    private final double cell;

    CellsDrawing(Cells cells, Canvas canvas) {
        this.cells = cells;
        this.canvas = canvas;
        this.left = canvas.layout().isNarrow() ? NARROW_LEFT : WIDE_LEFT;
        int columns = Math.max(1, cells.heads().size());
        double room = (canvas.width() - left - 1) / columns;
        this.cell = Math.max(smallest(cells), Math.min(LARGEST, room));
        canvas.widen(left + columns * cell + 1);
    }

    /**
     * Returns what a page takes in, in a region that can be scrolled by keyboard too. A grid too wide for the wide layout
     * scrolls everywhere, so its narrow layout stands alone and leaves more room for the cells.
     */
    static String page(Chart chart, int columns) {
        boolean scrolls = WIDE_LEFT + columns * SMALLEST > Width.WIDE.units();
        return "<div class=\"chart\" tabindex=\"0\" role=\"region\" aria-label=\""
                + XmlText.escape(chart.words().name()) + "\">"
                + (scrolls ? "" : chart.svg(Appearance.PAGE, Width.WIDE)) + chart.svg(Appearance.PAGE, Width.NARROW)
                + "</div>";
    }

    private static double smallest(Cells cells) {
        return cells.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToDouble(cell -> cell.pen().width(cell.text()) + 6)
                .reduce(SMALLEST, Math::max);
    }

    /** Returns the height. */
    double draw() {
        double y = cell >= FLAT ? flatHeads() : uprightHeads();
        for (Cells.Line line : cells.lines()) {
            y = line(line, y);
        }
        return y + 2;
    }

    private double flatHeads() {
        double height = Math.max(height(HEAD.wrap(cells.corner(), left - GAP, LINES)), 0);
        for (String head : cells.heads()) {
            height = Math.max(height, height(HEAD.wrap(head, cell - 8, LINES + 2)));
        }
        for (int at = 0; at < cells.heads().size(); at++) {
            List<String> lines = HEAD.wrap(cells.heads().get(at), cell - 8, LINES + 2);
            Pen pen = HEAD.at(Pen.Anchor.MIDDLE);
            canvas.lines(pen, left + (at + 0.5) * cell, height - height(lines), lines);
        }
        return corner(height);
    }

    private double uprightHeads() {
        double longest = cells.heads().stream()
                .flatMap(head -> HEAD.wrap(head, UPRIGHT, LINES).stream())
                .mapToDouble(HEAD::width)
                .max()
                .orElse(0);
        for (int at = 0; at < cells.heads().size(); at++) {
            List<String> lines = HEAD.wrap(cells.heads().get(at), UPRIGHT, LINES);
            double base = left + (at + 0.5) * cell - height(lines) / 2 + HEAD.size();
            for (String line : lines) {
                canvas.upwards(HEAD, base, longest, line);
                base += HEAD.lineHeight();
            }
        }
        return corner(Math.max(longest, HEAD.lineHeight()));
    }

    private double corner(double height) {
        List<String> lines = HEAD.wrap(cells.corner(), left - GAP, LINES);
        canvas.lines(HEAD.with(Ink.SOFT), 0, height - height(lines), lines);
        return height + 7;
    }

    private double line(Cells.Line line, double y) {
        List<String> label =
                Pen.TEXT.wrap(line.label(), left - GAP, canvas.layout().isNarrow() ? LINES + 1 : LINES);
        double text = label.size() * Pen.TEXT.lineHeight();
        double height = Math.max(ROW, text + 4);
        canvas.lines(Pen.TEXT, 0, y + (height - text) / 2, label);
        for (int at = 0; at < line.cells().size(); at++) {
            line.cells().get(at).draw(canvas, left + at * cell, y, cell, height);
        }
        return y + height;
    }

    private static double height(List<String> lines) {
        return lines.size() * HEAD.lineHeight();
    }
}
