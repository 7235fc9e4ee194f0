package einklang.survey.incoming;

/** Says why something is no table that can be brought in. Carries nothing of its content. */
public final class UnreadableTable extends Exception {
    /** Texts: "import.unreadable.NAME". */
    public enum Reason {
        /** There is no line with text in it. */
        EMPTY,
        /** More lines, columns or characters than {@link Table} takes, packed or unpacked. */
        TOO_LARGE,
        /** A workbook of the old kind (.xls), or one that is locked by a password. */
        OLD_OR_LOCKED,
        /** Neither a text nor a workbook, or a broken one. */
        NO_TABLE
    }

    private final Reason reason;

    public UnreadableTable(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
