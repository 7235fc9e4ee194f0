package einklang.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a layout of a template offers: its placeholders by type and place. Its name is only shown to people: it is written
 * in the language of whoever made the template.
 */
public record SlideLayout(String name, List<Box> boxes) {
    private static final double LEAST_WIDTH = 0.45;
    private static final double LEAST_HEIGHT = 0.4;
    private static final double MARGIN = 0.05;
    private static final double TOP = 0.22;
    private static final double LOWEST_TOP = 0.4;
    private static final double BOTTOM = 0.9;
    private static final double GAP = 0.02;

    /** What a placeholder is for. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        /** Running text, or anything at all. */
        BODY,
        PICTURE,
        FOOTER,
        NUMBER,
        DATE
    }

    /** A placeholder and its place: shares of the width and height of the slide. */
    public record Box(Kind kind, double left, double top, double width, double height) {
        double area() {
            return width * height;
        }

        double bottom() {
            return top + height;
        }
    }

    public SlideLayout {
        boxes = List.copyOf(boxes);
    }

    /** Returns the placeholders of a kind, the largest first. */
    public List<Box> of(Kind kind) {
        return boxes.stream()
                .filter(box -> box.kind() == kind)
                .sorted(Comparator.comparingDouble(Box::area).reversed())
                .toList();
    }

    public Optional<Box> title() {
        return of(Kind.TITLE).stream().findFirst();
    }

    /** Returns the largest placeholder for text if it is large enough for a slide's content. */
    public Optional<Box> largeBody() {
        return of(Kind.BODY).stream()
                .findFirst()
                .filter(box -> box.width() >= LEAST_WIDTH && box.height() >= LEAST_HEIGHT);
    }

    /** Returns the room for content: that of the largest placeholder for text, else what is free below the title. */
    public Box room() {
        return largeBody().orElseGet(this::free);
    }

    private Box free() {
        double top = title().map(Box::bottom)
                .filter(bottom -> bottom < LOWEST_TOP)
                .map(bottom -> bottom + GAP)
                .orElse(TOP);
        double left = title().map(Box::left)
                .filter(place -> place < 2 * MARGIN && place > 0)
                .orElse(MARGIN);
        return new Box(Kind.BODY, left, top, 1 - 2 * left, BOTTOM - top);
    }
}
