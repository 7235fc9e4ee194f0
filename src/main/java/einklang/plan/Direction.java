package einklang.plan;

/** Which way an indicator gets better. */
public enum Direction {
    HIGHER,
    LOWER
}
