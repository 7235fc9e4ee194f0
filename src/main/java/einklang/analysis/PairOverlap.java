package einklang.analysis;

import java.util.Optional;

/**
 * How far two people's goals overlap on average, beside what chance alone would reach.
 *
 * @param observed O, mean Jaccard index of two people's goals, 0 to 1; 0 if there are fewer than two people
 * @param expected E, the same for goals drawn at random in the same numbers, 0 to 1
 * @param corrected A = (O - E) / (1 - E), at most 1, may be negative; empty if E is 1: then all named the same
 */
public record PairOverlap(double observed, double expected, Optional<Double> corrected) {
    public PairOverlap {
        Guard.share("observed overlap", observed);
        Guard.share("expected overlap", expected);
    }
}
