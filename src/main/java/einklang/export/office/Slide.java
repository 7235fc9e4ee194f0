package einklang.export.office;

import einklang.report.SlideRole;
import java.util.List;

/**
 * A slide before it is drawn.
 *
 * @param titles the same message at several lengths, the longest first; the first that fits is taken
 * @param notes hints for whoever leads the talk
 */
record Slide(SlideRole role, List<String> titles, String notes, List<Placed> parts) {
    Slide {
        titles = List.copyOf(titles);
        parts = List.copyOf(parts);
    }

    /** A part and its place: shares of the width and height of the room below the title. */
    record Placed(Piece part, double left, double top, double width, double height) {}

    /** A slide of one part that takes all the room. */
    static Slide of(SlideRole role, List<String> titles, String notes, Piece part) {
        return new Slide(role, titles, notes, List.of(new Placed(part, 0, 0, 1, 1)));
    }
}
