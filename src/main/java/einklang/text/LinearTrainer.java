package einklang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains one L2-loss support vector machine a label by dual coordinate descent (Hsieh et al. 2008). Only + - * / and sqrt
 * are used, in a fixed order, so that every machine gets the same bits.
 */
final class LinearTrainer {
    /** One text: its features and the labels that are true of it. */
    record Case(Set<Integer> features, Set<Integer> labels, double weight) {}

    private static final int ROUNDS = 25;

    private final int labels;
    private final double cost;
    private final int[] keys;
    private final float[] importance;
    private final int[][] columns;
    private final float[][] values;
    private final List<Case> cases;
    private final int[] order;

    LinearTrainer(List<Case> cases, int labels, double cost, int rarest) {
        this.cases = cases;
        this.labels = labels;
        this.cost = cost;
        Map<Integer, Integer> counts = new TreeMap<>();
        cases.forEach(one -> one.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < rarest);
        keys = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        importance = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            importance[i] = importance(cases.size(), counts.getOrDefault(keys[i], 0));
        }
        columns = new int[cases.size()][];
        values = new float[cases.size()][];
        Map<Integer, Integer> positions = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            positions.put(keys[i], i);
        }
        for (int row = 0; row < cases.size(); row++) {
            fill(row, positions);
        }
        order = mixedOrder(cases.size());
    }

    /** Square root of the inverse document frequency; StrictMath for equal bits everywhere. */
    private static float importance(int texts, int count) {
        return (float) Math.sqrt(StrictMath.log((texts + 1.0) / (count + 1.0)) + 1);
    }

    private void fill(int row, Map<Integer, Integer> positions) {
        List<Integer> found = new ArrayList<>();
        for (Integer feature : cases.get(row).features()) {
            Integer position = positions.get(feature);
            if (position != null) {
                found.add(position);
            }
        }
        int[] own = found.stream().mapToInt(Integer::intValue).sorted().toArray();
        double square = 0;
        for (int column : own) {
            square += importance[column] * importance[column];
        }
        float[] value = new float[own.length];
        for (int i = 0; i < own.length; i++) {
            value[i] = (float) (importance[own[i]] / Math.sqrt(square));
        }
        columns[row] = own;
        values[row] = value;
    }

    /** A fixed mixed order: neighbours in the files are alike, and descent is quicker when they are apart. */
    private static int[] mixedOrder(int size) {
        int[] order = new int[size];
        long state = 20261121;
        for (int i = 0; i < size; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int other = (int) ((state >>> 33) % (i + 1));
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    LinearClassifier train() {
        float[][] weights = new float[labels][];
        float[] bias = new float[labels];
        Arrays.setAll(weights, label -> new float[0]);
        java.util.stream.IntStream.range(0, labels).parallel().forEach(label -> {
            double[] trained = trainLabel(label);
            bias[label] = (float) trained[keys.length];
            float[] own = new float[keys.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = (float) trained[i];
            }
            weights[label] = own;
        });
        return LinearClassifier.quantised(keys, importance, weights, bias);
    }

    private double[] trainLabel(int label) {
        double[] weights = new double[keys.length + 1];
        double[] alpha = new double[cases.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int row : order) {
                step(row, label, weights, alpha);
            }
        }
        return weights;
    }

    private void step(int row, int label, double[] weights, double[] alpha) {
        int[] own = columns[row];
        float[] value = values[row];
        double sign = cases.get(row).labels().contains(label) ? 1 : -1;
        double diagonal = 0.5 / (cost * cases.get(row).weight());
        double margin = weights[keys.length];
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
        weights[keys.length] += change;
    }
}
