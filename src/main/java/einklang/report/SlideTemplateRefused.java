package einklang.report;

/** Says why a file is not taken as a template for slides. */
public final class SlideTemplateRefused extends Exception {
    /** The reasons, each with a sentence for people. */
    public enum Reason {
        /** More than {@link SlideTemplate#LARGEST_BYTES}, or much more once unpacked. */
        LARGE,
        /** No presentation, or one that cannot be read. */
        BROKEN,
        MACROS,
        /** Objects of other programs, sound or film in a layout. */
        EMBEDDED,
        /** Pictures or objects that lie elsewhere. */
        LINKED,
        /** No layout has a place for a title. */
        NO_TITLE
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public SlideTemplateRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
