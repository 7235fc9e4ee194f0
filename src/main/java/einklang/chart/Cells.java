package einklang.chart;

import java.util.List;

/**
 * A grid as it is drawn, without knowing what it is about.
 *
 * @param corner above the row labels
 * @param heads of the columns
 */
record Cells(String corner, List<String> heads, List<Line> lines) {
    /** One row; as many cells as there are columns. */
    record Line(String label, List<Cell> cells) {}
}
