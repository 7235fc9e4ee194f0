package einklang.chart;

/**
 * How a line is drawn.
 *
 * @param dashes lengths of dash and gap; empty for a line without gaps
 */
record Stroke(Ink ink, double thickness, String dashes) {
    static final Stroke GRID = new Stroke(Ink.GRID, 1, "");
    static final Stroke AXIS = new Stroke(Ink.EDGE, 1.5, "");
    static final Stroke MARK = new Stroke(Ink.MARK, 2.5, "8 4");
    static final Stroke BEFORE = new Stroke(Ink.SOFT, 2, "2 3");
    static final Stroke LINE = new Stroke(Ink.BAR, 3, "");
}
