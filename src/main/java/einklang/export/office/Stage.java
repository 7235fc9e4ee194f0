package einklang.export.office;

/**
 * The room below a title.
 *
 * @param width in points
 * @param height in points
 */
record Stage(double width, double height, Fit fit) {}
