package einklang.plan;

/** How far a measure is. */
public enum MeasureStatus {
    PLANNED,
    RUNNING,
    DONE,
    STOPPED
}
