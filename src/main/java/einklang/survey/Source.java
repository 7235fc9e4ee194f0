package einklang.survey;

/** How a response came in. Each source needs the minimum number of answers of its own before it is shown as a source. */
public enum Source {
    LINK,
    PAPER,
    IMPORT
}
