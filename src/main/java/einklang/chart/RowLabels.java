package einklang.chart;

import java.util.List;

/**
 * Where the label of a row stands: beside the row on a wide canvas, above it on a narrow one.
 *
 * @param canvas to write on
 * @param rows how many there are; many stand closer together, so that a picture leaves room on its sheet
 */
record RowLabels(Canvas canvas, int rows) {
    private static final double ROW = 24;
    private static final double CLOSE_ROW = 17;
    private static final int MANY = 12;
    private static final double BELOW = 12;
    private static final double CLOSE_BELOW = 3;
    private static final double COLUMN = 250;
    private static final double GAP = 16;
    private static final int LINES = 3;

    /** Returns where the space right of the labels begins. */
    double left() {
        return canvas.layout().isNarrow() ? 0 : COLUMN + GAP;
    }

    /** Returns the height of a bar. */
    double row() {
        return isClose() ? CLOSE_ROW : ROW;
    }

    /** Returns how far below the upper edge of a bar the foot of its number stands. */
    double foot() {
        return row() / 2 + 5;
    }

    private boolean isClose() {
        return rows > MANY && !canvas.layout().isNarrow();
    }

    /** Writes the label of a row that begins at y and returns the upper edge of the bar that belongs to it. */
    double write(String label, double y) {
        double end = canvas.lines(Pen.TEXT, 0, canvas.layout().isNarrow() ? y : y + offset(label), lines(label));
        return canvas.layout().isNarrow() ? end + 3 : y + Math.max(0, (height(label) - row()) / 2);
    }

    /** Returns where the next row begins. */
    double next(String label, double y) {
        return y
                + (canvas.layout().isNarrow()
                        ? height(label) + ROW + 15
                        : Math.max(row(), height(label)) + (isClose() ? CLOSE_BELOW : BELOW));
    }

    private double offset(String label) {
        return Math.max(0, (row() - height(label)) / 2);
    }

    private double height(String label) {
        return lines(label).size() * Pen.TEXT.lineHeight();
    }

    private List<String> lines(String label) {
        return Pen.TEXT.wrap(label, canvas.layout().isNarrow() ? canvas.width() : COLUMN, LINES);
    }
}
