package einklang.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far an indicator has come. Decimals are exact; only the quotient is rounded, at the end, to 16 significant digits
 * ({@link MathContext#DECIMAL64}, halves to the even digit).
 *
 * @param latest the reading of the latest day, of several on that day the one with the highest key
 * @param change latest value minus baseline; absent without one of them
 * @param trend what the change means; absent without a change
 * @param way (latest - baseline) / (target - baseline): 0 at the baseline, 1 at the target, below 0 on the wrong side of
 *     the baseline, above 1 beyond the target; absent without one of them or if target and baseline are equal
 * @param reached whether the latest value is the target or better; absent without one of them
 */
public record Progress(
        Optional<Reading> latest,
        Optional<BigDecimal> change,
        Optional<Trend> trend,
        Optional<BigDecimal> way,
        Optional<Boolean> reached) {

    /** What has become of an indicator since its baseline, seen in its direction. */
    public enum Trend {
        BETTER,
        SAME,
        WORSE
    }

    private static final Comparator<Reading> BY_DAY =
            Comparator.comparing(Reading::on).thenComparing(Reading::id);

    /**
     * Works out how far an indicator has come.
     *
     * @param readings those of this indicator, in any order
     */
    public static Progress of(Indicator indicator, List<Reading> readings) {
        Optional<Reading> latest = readings.stream().max(BY_DAY);
        Optional<BigDecimal> value = latest.map(Reading::value);
        Optional<BigDecimal> change = value.flatMap(now -> indicator.baseline().map(now::subtract));
        return new Progress(
                latest,
                change,
                change.map(by -> trend(indicator, by)),
                change.flatMap(by -> way(indicator, by)),
                value.flatMap(now -> indicator.target().map(target -> better(indicator, now.subtract(target)) >= 0)));
    }

    private static Trend trend(Indicator indicator, BigDecimal change) {
        int better = better(indicator, change);
        if (better == 0) {
            return Trend.SAME;
        }
        return better > 0 ? Trend.BETTER : Trend.WORSE;
    }

    /** Returns 1 if a value that differs by so much is better, -1 if it is worse, 0 if there is no difference. */
    private static int better(Indicator indicator, BigDecimal difference) {
        return indicator.direction() == Direction.HIGHER ? difference.signum() : -difference.signum();
    }

    private static Optional<BigDecimal> way(Indicator indicator, BigDecimal change) {
        return wholeWay(indicator)
                .filter(whole -> whole.signum() != 0)
                .map(whole -> change.divide(whole, MathContext.DECIMAL64));
    }

    /** Returns target minus baseline; absent without one of them. */
    static Optional<BigDecimal> wholeWay(Indicator indicator) {
        return indicator.target().flatMap(target -> indicator.baseline().map(target::subtract));
    }

    /** Tells whether the target is worse than the baseline, so that direction or numbers must be wrong. */
    public static boolean isTargetWorseThanBaseline(Indicator indicator) {
        return wholeWay(indicator).filter(whole -> better(indicator, whole) < 0).isPresent();
    }
}
