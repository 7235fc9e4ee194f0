package einklang.survey.incoming;

/**
 * A column that was taken out before anything was kept of it.
 *
 * @param column where it stood, from 0
 * @param heading as in the file; empty if only its content told, for then the heading may be somebody's data
 */
public record Dropped(int column, String heading, Why why) {
    /** What it would have told. Texts: "import.dropped.NAME". */
    public enum Why {
        NAME,
        MAIL,
        PHONE,
        /** Address or name of a device in the network. */
        DEVICE,
        /** An account, a personal number or a code that belongs to one person. */
        USER,
        /** When somebody answered. */
        TIME,
        /** In which order people answered. */
        ORDER
    }
}
