package einklang.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts made ready for training: features that are too rare are left out, the others are numbered and weighed by their kind
 * and the square root of their inverse document frequency, and each text has length 1.
 */
final class TrainingRows {
    private final int[] keys;
    private final float[] importance;
    private final int[][] columns;
    private final float[][] values;
    private final List<TrainingCase> cases;
    private final int[] order;

    /** @param rarest in how many texts a feature must stand to count */
    TrainingRows(List<TrainingCase> cases, int rarest) {
        this.cases = cases;
        Map<Integer, Integer> counts = new TreeMap<>();
        cases.forEach(one -> one.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < rarest);
        keys = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        importance = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            importance[i] = FeatureKind.weight(keys[i]) * importance(cases.size(), counts.getOrDefault(keys[i], 0));
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

    /** Returns how many texts there are. */
    int size() {
        return columns.length;
    }

    /** Returns the features that count, rising; their places are the columns. */
    int[] keys() {
        return keys;
    }

    float[] importance() {
        return importance;
    }

    /** Returns the rows in the order in which to learn from them. */
    int[] order() {
        return order;
    }

    /** Returns the columns of a row, rising. */
    int[] columns(int row) {
        return columns[row];
    }

    /** Returns the values of a row in the order of its columns; the sum of their squares is 1, or 0 without any. */
    float[] values(int row) {
        return values[row];
    }

    double weight(int row) {
        return cases.get(row).weight();
    }

    /** Tells whether a label is true of a row. */
    boolean isTrue(int row, int label) {
        return cases.get(row).labels().contains(label);
    }
}
