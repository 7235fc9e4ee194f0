package einklang.chart;

import java.util.List;
import java.util.function.Function;

/**
 * Two groups facing each other: for each label how much of the left and of the right group it concerns, in the given
 * order.
 *
 * @param labelHead what the labels name
 * @param leftHead the group on the left, such as the leaders
 * @param rightHead the group on the right, such as the staff
 * @param part writes how many of a group, such as "2 of 4"
 */
public record TwoSidedBars(
        ChartWords words,
        String labelHead,
        String leftHead,
        String rightHead,
        List<Pair> pairs,
        Function<Part, String> part)
        implements Chart {

    /**
     * So many of a group.
     *
     * @param count 0 to {@code of}
     * @param of size of the group; 0 if there is nobody
     */
    public record Part(int count, int of) {
        public Part {
            Guard.that(count >= 0 && count <= of, "part of a group", count + " of " + of, "0 to the size of the group");
        }

        /** Returns the share of the group from 0 to 1; 0 if there is nobody. */
        public double share() {
            return of == 0 ? 0 : (double) count / of;
        }
    }

    /** Both groups at one label. */
    public record Pair(String label, Part left, Part right) {}

    public TwoSidedBars {
        pairs = List.copyOf(pairs);
    }

    @Override
    public String svg(Appearance appearance, Width width) {
        return Canvas.svg(words, appearance, width, canvas -> new TwoSidedDrawing(this, canvas).draw());
    }

    @Override
    public ChartTable table() {
        List<List<String>> rows = pairs.stream()
                .map(pair -> List.of(pair.label(), part.apply(pair.left()), part.apply(pair.right())))
                .toList();
        return new ChartTable(words.name(), List.of(labelHead, leftHead, rightHead), rows);
    }
}
