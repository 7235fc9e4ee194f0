package einklang.survey;

/** Says that somebody else changed a thing since it was read; the change was not made. */
public final class StaleVersion extends RuntimeException {
    public StaleVersion(String thing, long found, long wanted) {
        super(thing + ": found version " + found + ", wanted " + wanted);
    }
}
