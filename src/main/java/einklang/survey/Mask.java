package einklang.survey;

/** A place in a statement that is not shown: UTF-16 offsets, end exclusive. */
public record Mask(int start, int end, Kind kind) {
    /** Why the place is hidden. */
    public enum Kind {
        NAME,
        MAIL,
        PHONE,
        INSULT,
        OTHER
    }

    public Mask {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("mask: found " + start + " to " + end + ", wanted a span");
        }
    }
}
