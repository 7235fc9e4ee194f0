package einklang.catalogue;

/** What an indicator of the catalogue is counted in; {@code POINTS} are those of a scale that the indicator names. */
public enum Unit {
    PERCENT,
    SECONDS,
    MINUTES,
    HOURS,
    DAYS,
    POINTS,
    COUNT,
    PER_100,
    EURO
}
