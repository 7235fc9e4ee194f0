package einklang.board;

import java.util.Comparator;

/**
 * One card of the board: a goal within a statement.
 *
 * @param ordinal of the aspect in the statement, from 0; a text without a goal has the one card 0
 */
public record PlacementKey(String statement, int ordinal) implements Comparable<PlacementKey> {
    private static final Comparator<PlacementKey> ORDER =
            Comparator.comparing(PlacementKey::statement).thenComparingInt(PlacementKey::ordinal);

    public PlacementKey {
        if (statement.isBlank() || ordinal < 0) {
            throw new IllegalArgumentException(
                    "card: found '" + statement + "' " + ordinal + ", wanted a statement and an ordinal of 0 or more");
        }
    }

    @Override
    public int compareTo(PlacementKey other) {
        return ORDER.compare(this, other);
    }
}
