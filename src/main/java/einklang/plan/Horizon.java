package einklang.plan;

/** Until when an agreed goal is meant to be reached. */
public enum Horizon {
    THREE_MONTHS,
    SIX_MONTHS,
    ONE_YEAR,
    THREE_YEARS
}
