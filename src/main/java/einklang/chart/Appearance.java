package einklang.chart;

/** Where a picture is looked at, and with that who says its colours. */
public enum Appearance {
    /** Inside a page that links {@code chart.css}: classes instead of colours, so that the page's theme rules. */
    PAGE,
    /** A document of its own on a light ground. */
    LIGHT,
    /** A document of its own on a dark ground. */
    DARK,
    /** A document of its own for white paper, without a ground. */
    PRINT,
    /**
     * A document of its own to be put anywhere: in the colours of paper on a white ground with some margin, so that it can
     * be read on a dark slide too, with its name above and its description below.
     */
    POSTER;

    /** Returns whether the picture must stand alone, with name space, font and colours. */
    boolean isStandalone() {
        return this != PAGE;
    }
}
