package einklang.analysis;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** M3: mean Jaccard index of two people's goals beside its exact expectation. */
final class Overlaps {
    private Overlaps() {}

    /**
     * Averages over all pairs of people.
     *
     * @param goals each person's goals, nobody's empty
     * @param count G, the number of goals drawn from
     */
    static PairOverlap of(List<Set<Integer>> goals, int count) {
        if (goals.size() < 2) {
            return new PairOverlap(0, 0, Optional.empty());
        }
        double pairs = goals.size() * (goals.size() - 1.0) / 2;
        double observed = Math.min(1, observedSum(goals) / pairs);
        double expected = Math.min(1, expectedSum(goals, count) / pairs);
        boolean certain = expected > 1 - 1e-12;
        return new PairOverlap(
                observed, expected, certain ? Optional.empty() : Optional.of((observed - expected) / (1 - expected)));
    }

    /**
     * People with equal goals are counted together, and goals are bits: tens of thousands of people choose among thousands of
     * combinations, and each pair of combinations is looked at.
     */
    private static double observedSum(List<Set<Integer>> goals) {
        Map<Set<Integer>, Integer> times = new LinkedHashMap<>();
        goals.forEach(own -> times.merge(own, 1, Integer::sum));
        long[][] distinct = times.keySet().stream().map(Overlaps::bits).toArray(long[][]::new);
        int[] same = times.values().stream().mapToInt(Integer::intValue).toArray();
        double sum = 0;
        for (int i = 0; i < same.length; i++) {
            sum += same[i] * (same[i] - 1.0) / 2;
            for (int j = i + 1; j < same.length; j++) {
                sum += (double) same[i] * same[j] * jaccard(distinct[i], distinct[j]);
            }
        }
        return sum;
    }

    private static long[] bits(Set<Integer> goals) {
        BitSet bits = new BitSet();
        goals.forEach(bits::set);
        return bits.toLongArray();
    }

    private static double jaccard(long[] one, long[] other) {
        int both = 0;
        int either = 0;
        for (int word = 0; word < Math.max(one.length, other.length); word++) {
            long left = word < one.length ? one[word] : 0;
            long right = word < other.length ? other[word] : 0;
            both += Long.bitCount(left & right);
            either += Long.bitCount(left | right);
        }
        return both / (double) either;
    }

    private static double expectedSum(List<Set<Integer>> goals, int count) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        goals.forEach(own -> sizes.merge(own.size(), 1, Integer::sum));
        double sum = 0;
        for (Map.Entry<Integer, Integer> one : sizes.entrySet()) {
            for (Map.Entry<Integer, Integer> other : sizes.entrySet()) {
                double pairs = one.getKey().equals(other.getKey())
                        ? one.getValue() * (one.getValue() - 1.0) / 2
                        : one.getKey() < other.getKey() ? one.getValue() * (double) other.getValue() : 0;
                sum += pairs == 0 ? 0 : pairs * expected(one.getKey(), other.getKey(), count);
            }
        }
        return sum;
    }

    /**
     * Returns E[J | a, b, G]: the expected Jaccard index of sets of a and b goals drawn at random from G, the sum over k of
     * C(a,k) C(G-a,b-k) / C(G,b) * k/(a+b-k).
     */
    static double expected(int a, int b, int count) {
        double sum = 0;
        for (int k = Math.max(1, a + b - count); k <= Math.min(a, b); k++) {
            sum += hypergeometric(k, a, b, count) * k / (a + b - k);
        }
        return sum;
    }

    /** The chance that b of G drawn goals hit k of a, as a product of ratios that never overflows. */
    private static double hypergeometric(int k, int a, int b, int count) {
        double chance = 1;
        for (int i = 0; i < k; i++) {
            chance *= (double) (b - i) * (a - i) / ((double) (i + 1) * (count - i));
        }
        for (int i = 0; i < b - k; i++) {
            chance *= (double) (count - a - i) / (count - k - i);
        }
        return chance;
    }
}
