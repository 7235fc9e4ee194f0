package einklang.report;

/** What a slide is for: each has its layout in a template. */
public enum SlideRole {
    /** The first slide: title of the report, whose it is, and its day. */
    COVER,
    /** Begins a question where there are several. */
    SECTION,
    /** A title with running text below. */
    TEXT,
    /** A title with a chart, a table or cards below. */
    CONTENT
}
