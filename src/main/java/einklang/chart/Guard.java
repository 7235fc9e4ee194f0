package einklang.chart;

/** Refuses data that no picture can show. */
final class Guard {
    /** Beyond this a number has no exact digits left to show, and scales could overflow. */
    static final double LARGEST = 1e15;

    private Guard() {}

    static void that(boolean holds, String thing, Object found, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(thing + ": found " + found + ", wanted " + wanted);
        }
    }

    static void finite(String thing, double value) {
        that(Math.abs(value) <= LARGEST, thing, value, "a number between -1e15 and 1e15");
    }

    static void length(String thing, double value) {
        that(value >= 0 && value <= LARGEST, thing, value, "a number from 0 to 1e15");
    }
}
