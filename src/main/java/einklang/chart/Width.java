package einklang.chart;

/** How wide a picture is laid out. Text has the same size in both, so a phone gets another layout, not smaller words. */
public enum Width {
    /** For a phone held upright. */
    NARROW(360),
    /** For a screen, a slide or a sheet of paper. */
    WIDE(720);

    private final int units;

    Width(int units) {
        this.units = units;
    }

    /** Returns the width in units of the picture; body text is {@value Pen#BODY} units high. */
    public int units() {
        return units;
    }

    boolean isNarrow() {
        return this == NARROW;
    }
}
