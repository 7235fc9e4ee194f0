package einklang.chart;

/** How strongly something helps or harms: 9 strong, 3 medium, 1 weak, as in the House of Quality. */
public enum Impact {
    HARMS_STRONGLY(-9, Ink.HARM_3, Ink.ON_3, Cell.Symbol.DOWN_3),
    HARMS(-3, Ink.HARM_2, Ink.ON_2, Cell.Symbol.DOWN_2),
    HARMS_WEAKLY(-1, Ink.HARM_1, Ink.ON_1, Cell.Symbol.DOWN_1),
    NONE(0, Ink.GROUND, Ink.SOFT, Cell.Symbol.NONE),
    HELPS_WEAKLY(1, Ink.HELP_1, Ink.ON_1, Cell.Symbol.UP_1),
    HELPS(3, Ink.HELP_2, Ink.ON_2, Cell.Symbol.UP_2),
    HELPS_STRONGLY(9, Ink.HELP_3, Ink.ON_3, Cell.Symbol.UP_3);

    private final int points;
    private final Ink fill;
    private final Ink text;
    private final Cell.Symbol symbol;

    Impact(int points, Ink fill, Ink text, Cell.Symbol symbol) {
        this.points = points;
        this.fill = fill;
        this.text = text;
        this.symbol = symbol;
    }

    /** Returns the impact of -9, -3, -1, 0, 1, 3 or 9 points; refuses any other number. */
    public static Impact of(int points) {
        for (Impact impact : values()) {
            if (impact.points == points) {
                return impact;
            }
        }
        throw new IllegalArgumentException(
                "points of an impact: found " + points + ", wanted -9, -3, -1, 0, 1, 3 or 9");
    }

    public int points() {
        return points;
    }

    Ink fill() {
        return fill;
    }

    Ink text() {
        return text;
    }

    Cell.Symbol symbol() {
        return symbol;
    }
}
