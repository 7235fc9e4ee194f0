package einklang.plan;

/** How much work a measure takes, on the scale that effects have too. */
public enum Effort {
    /** Days. */
    SMALL(1),
    /** Weeks. */
    MEDIUM(3),
    /** Months. */
    LARGE(9);

    private final int points;

    Effort(int points) {
        this.points = points;
    }

    /** Returns 1, 3 or 9: what the effect is divided by. */
    public int points() {
        return points;
    }
}
