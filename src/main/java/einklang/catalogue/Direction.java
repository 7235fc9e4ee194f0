package einklang.catalogue;

/** Which readings of an indicator are better. */
public enum Direction {
    HIGHER,
    LOWER
}
