package einklang.board;

/** Two themes in no order: {@code a} is the one whose key sorts first. */
public record ThemePair(String a, String b) implements Comparable<ThemePair> {
    public ThemePair {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException(
                    "pair of themes: found '" + a + "' and '" + b + "', wanted two, in order");
        }
    }

    /** Puts two different themes in order. */
    public static ThemePair of(String one, String other) {
        return one.compareTo(other) < 0 ? new ThemePair(one, other) : new ThemePair(other, one);
    }

    @Override
    public int compareTo(ThemePair other) {
        int first = a.compareTo(other.a);
        return first != 0 ? first : b.compareTo(other.b);
    }
}
