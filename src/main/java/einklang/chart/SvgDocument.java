package einklang.chart;

import static einklang.chart.Coordinates.attribute;
import static einklang.chart.Coordinates.box;
import static einklang.chart.Coordinates.number;

/** What surrounds the shapes of a picture: the root element with its name, description, size and ground. */
record SvgDocument(ChartWords words, Appearance appearance, Width layout, double width, double top, double bottom) {
    private static final String FONT = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
    private static final double MARGIN = 16;
    private static final double POSTER_MARGIN = 28;
    private static final double UNITS_PER_EM = 16;

    String with(CharSequence shapes) {
        return "<svg" + size() + viewBox() + " role=\"img\" aria-labelledby=\"" + id("name") + " " + id("text") + "\">"
                + "<title id=\"" + id("name") + "\">" + XmlText.escape(words.name()) + "</title>"
                + "<desc id=\"" + id("text") + "\">" + XmlText.escape(words.description()) + "</desc>"
                + ground() + "<g font-size=\"" + Pen.BODY + "\">" + shapes + "</g></svg>";
    }

    private String id(String part) {
        return words.id() + (layout.isNarrow() ? "-n-" : "-w-") + part;
    }

    private String size() {
        if (appearance.isStandalone()) {
            return " xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", wholeWidth())
                    + attribute("height", height()) + " font-family=\"" + FONT + "\"";
        }
        String name = " class=\"chart-picture chart-" + (layout.isNarrow() ? "narrow" : "wide") + "\"";
        return width > layout.units() ? name + " width=\"" + number(width / UNITS_PER_EM) + "em\"" : name;
    }

    private String viewBox() {
        return " viewBox=\"" + number(-margin()) + " " + number(top - margin()) + " " + number(wholeWidth()) + " "
                + number(height()) + "\"";
    }

    private String ground() {
        String box = box(-margin(), top - margin(), wholeWidth(), height());
        return hasGround() ? "<rect" + box + Ink.GROUND.fill(appearance) + "/>" : "";
    }

    private boolean hasGround() {
        return appearance.isStandalone() && appearance != Appearance.PRINT;
    }

    private double wholeWidth() {
        return width + 2 * margin();
    }

    private double height() {
        return bottom - top + 2 * margin();
    }

    /** A picture with a ground of its own needs room to its edge. */
    private double margin() {
        return appearance == Appearance.POSTER ? POSTER_MARGIN : hasGround() ? MARGIN : 0;
    }
}
