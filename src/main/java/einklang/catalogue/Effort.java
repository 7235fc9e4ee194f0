package einklang.catalogue;

/** What a measure costs in work and money, roughly: days, weeks, or months. */
public enum Effort {
    SMALL,
    MEDIUM,
    LARGE
}
