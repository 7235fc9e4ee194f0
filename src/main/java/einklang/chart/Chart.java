package einklang.chart;

/**
 * A picture of typed data. Data that cannot be drawn is refused by the record with an {@link IllegalArgumentException};
 * no data at all is allowed and draws {@link ChartWords#nothing()}. A picture has a name and a description for those who
 * do not see it, no {@code style} attribute, no script and no reference to anything outside itself.
 */
public interface Chart {
    /** Returns the words about the picture as a whole. */
    ChartWords words();

    /** Returns the numbers of the picture as a table, in the picture's order; no rows if there is no data. */
    ChartTable table();

    /**
     * Returns one SVG element. Two pictures on one page need different {@link ChartWords#id()}; the two widths of one
     * chart get along.
     */
    String svg(Appearance appearance, Width width);

    /** Returns the wide picture. */
    default String svg(Appearance appearance) {
        return svg(appearance, Width.WIDE);
    }

    /**
     * Returns what a page takes in: one HTML element with both widths, of which {@code chart.css} shows the one that fits.
     */
    default String page() {
        return "<div class=\"chart\">" + svg(Appearance.PAGE, Width.WIDE) + svg(Appearance.PAGE, Width.NARROW)
                + "</div>";
    }
}
