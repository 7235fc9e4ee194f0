package einklang.board;

/** A place in a text: UTF-16 offsets, end exclusive. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span: found " + start + " to " + end + ", wanted a place in a text");
        }
    }
}
