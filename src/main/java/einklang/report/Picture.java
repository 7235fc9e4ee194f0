package einklang.report;

import einklang.chart.Appearance;
import einklang.chart.Chart;

/**
 * A picture of a report that can stand alone.
 *
 * @param name of its file, without the ending: letters, digits and "-"
 * @param about what it is about: the question or the indicator
 */
public record Picture(String name, String about, Chart chart) {
    /** Returns what the picture shows, such as "People for each theme". */
    public String title() {
        return chart.words().name();
    }

    public String description() {
        return chart.words().description();
    }

    /** Returns the drawing as one SVG element that stands alone, with its title, a note and a white ground. */
    public String svg() {
        return chart.svg(Appearance.POSTER);
    }
}
