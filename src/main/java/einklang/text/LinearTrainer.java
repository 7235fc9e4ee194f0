package einklang.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains one L2-loss support vector machine a label by dual coordinate descent (Hsieh et al. 2008). Only + - * / and sqrt
 * are used, in a fixed order, so that every machine gets the same bits.
 */
final class LinearTrainer {
    private static final int ROUNDS = 25;

    private final int labels;
    private final double cost;
    private final TrainingRows rows;
    private final int features;

    LinearTrainer(List<TrainingCase> cases, int labels, double cost, int rarest) {
        this.labels = labels;
        this.cost = cost;
        this.rows = new TrainingRows(cases, rarest);
        this.features = rows.keys().length;
    }

    LinearClassifier train() {
        float[][] weights = new float[labels][features];
        float[] bias = new float[labels];
        IntStream.range(0, labels).parallel().forEach(label -> {
            double[] trained = trainLabel(label);
            bias[label] = (float) trained[features];
            for (int i = 0; i < features; i++) {
                weights[label][i] = (float) trained[i];
            }
        });
        return LinearClassifier.quantised(rows.keys(), rows.importance(), weights, bias);
    }

    private double[] trainLabel(int label) {
        double[] weights = new double[features + 1];
        double[] alpha = new double[rows.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int row : rows.order()) {
                step(row, label, weights, alpha);
            }
        }
        return weights;
    }

    private void step(int row, int label, double[] weights, double[] alpha) {
        int[] own = rows.columns(row);
        float[] value = rows.values(row);
        double sign = rows.isTrue(row, label) ? 1 : -1;
        double diagonal = 0.5 / (cost * rows.weight(row));
        double margin = weights[features];
        for (int i = 0; i < own.length; i++) {
            margin += weights[own[i]] * value[i];
        }
        double gradient = sign * margin - 1 + diagonal * alpha[row];
        double next = Math.max(0, alpha[row] - gradient / (2 + diagonal));
        double change = (next - alpha[row]) * sign;
        if (change == 0) {
            return;
        }
        alpha[row] = next;
        for (int i = 0; i < own.length; i++) {
            weights[own[i]] += change * value[i];
        }
        weights[features] += change;
    }
}
