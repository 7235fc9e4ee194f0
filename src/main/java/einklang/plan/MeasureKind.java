package einklang.plan;

/** The four kinds of measures. */
public enum MeasureKind {
    TECHNICAL,
    ORGANISATIONAL,
    PROCESS,
    PERSONNEL
}
