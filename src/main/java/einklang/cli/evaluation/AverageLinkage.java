package einklang.cli.evaluation;

import java.util.Arrays;

/** Joins things step by step, always the two piles that are most alike on average; for a few hundred things. */
final class AverageLinkage {
    private AverageLinkage() {}

    /**
     * Returns the number of its pile for each thing.
     *
     * @param likeness symmetric, 0 to 1
     * @param threshold piles that are less alike than this on average are not joined
     */
    static int[] piles(double[][] likeness, double threshold) {
        double[][] mean = Arrays.stream(likeness).map(double[]::clone).toArray(double[][]::new);
        int[] size = new int[mean.length];
        Arrays.fill(size, 1);
        int[] pileOf = new int[mean.length];
        Arrays.setAll(pileOf, i -> i);
        while (true) {
            int[] pair = mostAlike(mean, size);
            if (pair.length == 0 || mean[pair[0]][pair[1]] < threshold) {
                return pileOf;
            }
            join(pair[0], pair[1], mean, size);
            Arrays.setAll(pileOf, i -> pileOf[i] == pair[1] ? pair[0] : pileOf[i]);
        }
    }

    /** Returns the first of the most alike pairs of piles; empty if only one pile is left. */
    private static int[] mostAlike(double[][] mean, int[] size) {
        int[] best = new int[0];
        for (int i = 0; i < size.length; i++) {
            for (int j = i + 1; j < size.length; j++) {
                boolean alive = size[i] > 0 && size[j] > 0;
                if (alive && (best.length == 0 || mean[i][j] > mean[best[0]][best[1]])) {
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private static void join(int kept, int gone, double[][] mean, int[] size) {
        for (int other = 0; other < size.length; other++) {
            double sum = mean[kept][other] * size[kept] + mean[gone][other] * size[gone];
            mean[kept][other] = sum / (size[kept] + size[gone]);
            mean[other][kept] = mean[kept][other];
        }
        size[kept] += size[gone];
        size[gone] = 0;
    }
}
