package einklang.text;

import java.util.Arrays;
import java.util.List;

/**
 * Trains one logistic regression a label, all in one pass over the texts, by stochastic gradient descent with a falling step
 * (Bottou 2010), averaging and L2 regularisation. A fixed order and {@link StrictMath} give the same bits on every machine.
 */
final class LogisticTrainer {
    private static final int ROUNDS = 15;
    /** What the last rounds end with is averaged: a single end still trembles with the texts that came last. */
    private static final int AVERAGED = 8;

    private static final double FIRST_STEP = 8;
    private static final double STEP_OF_BIAS = 0.1;
    /** Most labels are wrong of most texts. */
    private static final double FIRST_BIAS = -2;

    private final int labels;
    private final double penalty;
    private final TrainingRows rows;
    private final float[] weights;
    private final double[] bias;
    private final float[] meanWeights;
    private final double[] meanBias;
    private final double[] sums;
    /** The true weights are these times the stored ones: shrinking all of them is then one multiplication. */
    private double shrunk = 1;

    /** @param cost how much an error counts beside the size of the weights; the higher, the closer to the texts */
    LogisticTrainer(List<TrainingCase> cases, int labels, double cost, int rarest) {
        this.labels = labels;
        this.rows = new TrainingRows(cases, rarest);
        this.penalty = 1 / (cost * Math.max(1, rows.size()));
        this.weights = new float[rows.keys().length * labels];
        this.bias = new double[labels];
        this.meanWeights = new float[weights.length];
        this.meanBias = new double[labels];
        this.sums = new double[labels];
        Arrays.fill(bias, FIRST_BIAS);
    }

    /**
     * Returns the classifier; its scores are log-odds times a scale plus a shift, so that what is added to them and the thresholds
     * keep their measure.
     */
    LinearClassifier train(double scale, double shift) {
        long steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int row : rows.order()) {
                step(row, FIRST_STEP / (1 + FIRST_STEP * penalty * steps++));
            }
            if (round >= ROUNDS - AVERAGED) {
                average();
            }
        }
        return classifier(scale, shift);
    }

    private void average() {
        for (int i = 0; i < weights.length; i++) {
            meanWeights[i] += (float) (weights[i] * shrunk / AVERAGED);
        }
        for (int label = 0; label < labels; label++) {
            meanBias[label] += bias[label] / AVERAGED;
        }
    }

    private void step(int row, double step) {
        score(row);
        shrunk *= 1 - step * penalty;
        for (int label = 0; label < labels; label++) {
            double wanted = rows.isTrue(row, label) ? 1 : 0;
            double error = wanted - 1 / (1 + StrictMath.exp(-sums[label]));
            double change = step * rows.weight(row) * error;
            bias[label] += STEP_OF_BIAS * change;
            sums[label] = change / shrunk;
        }
        int[] columns = rows.columns(row);
        float[] values = rows.values(row);
        for (int i = 0; i < columns.length; i++) {
            int base = columns[i] * labels;
            for (int label = 0; label < labels; label++) {
                weights[base + label] += (float) (values[i] * sums[label]);
            }
        }
    }

    private void score(int row) {
        Arrays.fill(sums, 0);
        int[] columns = rows.columns(row);
        float[] values = rows.values(row);
        for (int i = 0; i < columns.length; i++) {
            int base = columns[i] * labels;
            for (int label = 0; label < labels; label++) {
                sums[label] += values[i] * weights[base + label];
            }
        }
        for (int label = 0; label < labels; label++) {
            sums[label] = sums[label] * shrunk + bias[label];
        }
    }

    private LinearClassifier classifier(double scale, double shift) {
        float[][] scaled = new float[labels][rows.keys().length];
        float[] shifted = new float[labels];
        for (int label = 0; label < labels; label++) {
            shifted[label] = (float) (meanBias[label] * scale + shift);
            for (int i = 0; i < scaled[label].length; i++) {
                scaled[label][i] = (float) (meanWeights[i * labels + label] * scale);
            }
        }
        return LinearClassifier.quantised(rows.keys(), rows.importance(), scaled, shifted);
    }
}
