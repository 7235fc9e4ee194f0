package einklang.web.agree;

import java.util.List;
import java.util.function.ToIntFunction;

/** Places in a list. */
final class Positions {
    private Positions() {}

    /** Returns the place behind all others. */
    static <T> int after(List<T> things, ToIntFunction<T> position) {
        return things.stream().mapToInt(position).max().orElse(0) + 1;
    }
}
