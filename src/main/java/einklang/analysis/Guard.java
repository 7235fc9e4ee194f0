package einklang.analysis;

/** The checks that the records of this package share; each failure names the thing, the value and what was wanted. */
final class Guard {
    private Guard() {}

    static void filled(String thing, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(thing + ": found '" + value + "', wanted a text");
        }
    }

    static void atLeast(String thing, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(thing + ": found " + value + ", wanted " + least + " or more");
        }
    }

    static void share(String thing, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(thing + ": found " + value + ", wanted 0 to 1");
        }
    }
}
