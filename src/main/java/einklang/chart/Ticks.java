package einklang.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round values along an axis: multiples of 1, 2 or 5 times a power of ten (Heckbert, Nice Numbers for Graph Labels,
 * Graphics Gems 1990), the first at or below the smallest value, the last at or above the largest.
 *
 * @param values ascending, at least two
 */
record Ticks(List<Double> values) {
    private static final int STEPS = 5;
    /** How much of a value is added on both sides if all values are equal. */
    private static final double ALONE = 0.1;

    /** Returns about five ticks around the given values; equal values get room on both sides. */
    static Ticks around(double smallest, double largest) {
        double room = smallest == largest ? Math.max(Math.abs(smallest) * ALONE, 1) : 0;
        BigDecimal low = BigDecimal.valueOf(smallest - room);
        BigDecimal high = BigDecimal.valueOf(largest + room);
        BigDecimal step = step(high.subtract(low).doubleValue() / STEPS);
        List<Double> values = new ArrayList<>();
        BigDecimal tick = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        for (; values.size() < 2 || values.get(values.size() - 1) < high.doubleValue(); tick = tick.add(step)) {
            values.add(tick.doubleValue());
        }
        return new Ticks(List.copyOf(values));
    }

    double first() {
        return values.get(0);
    }

    double last() {
        return values.get(values.size() - 1);
    }

    /** Returns the smallest round number that is at least the given one. */
    private static BigDecimal step(double wanted) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(wanted)));
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.doubleValue() >= wanted) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }
}
