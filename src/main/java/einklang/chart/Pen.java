package einklang.chart;

/**
 * How a line of text is written. No size is exactly 12: one PDF writer draws that size a point high.
 *
 * @param size in units of the picture
 */
record Pen(Ink ink, double size, boolean strong, Anchor anchor) {
    static final int BODY = 15;
    static final Pen TEXT = new Pen(Ink.TEXT, BODY, false, Anchor.START);
    static final Pen STRONG = new Pen(Ink.TEXT, BODY, true, Anchor.START);
    static final Pen SMALL = new Pen(Ink.SOFT, 13.5, false, Anchor.START);

    static final Pen HEAD = new Pen(Ink.TEXT, 19, true, Anchor.START);

    private static final double BOLDER = 1.1;

    /** Which end of the line stands at the given place. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        /** Returns which end stands there in a line that runs from right to left. */
        Anchor turned() {
            return switch (this) {
                case START -> END;
                case MIDDLE -> MIDDLE;
                case END -> START;
            };
        }
    }

    Pen with(Ink other) {
        return new Pen(other, size, strong, anchor);
    }

    Pen at(Anchor other) {
        return new Pen(ink, size, strong, other);
    }

    /** Returns how far the base lines of two lines of text are apart. */
    double lineHeight() {
        return size * 1.27;
    }

    /** Returns how wide the text is at most. */
    double width(String text) {
        return TextWidth.of(text) * size * (strong ? BOLDER : 1);
    }

    /** Breaks the text into at most so many lines of at most this width; the last ends in an ellipsis if it is cut. */
    java.util.List<String> wrap(String text, double width, int lines) {
        return TextWidth.wrap(text, width / size / (strong ? BOLDER : 1), lines);
    }
}
