package einklang.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/**
 * Scores of labels as weighted sums of features. Weights are whole numbers from -127 to 127 with one scale a feature, so
 * that the stored model is small and sums do not depend on the machine.
 */
final class LinearClassifier {
    private final int labels;
    private final int[] keys;
    private final FeatureIndex index;
    private final float[] importance;
    private final float[] scales;
    private final byte[] weights;
    private final float[] bias;

    private LinearClassifier(int[] keys, float[] importance, float[] scales, byte[] weights, float[] bias) {
        this.labels = bias.length;
        this.keys = keys;
        this.index = new FeatureIndex(keys);
        this.importance = importance;
        this.scales = scales;
        this.weights = weights;
        this.bias = bias;
    }

    /** Rounds the weights; features without any weight are left out. */
    static LinearClassifier quantised(int[] keys, float[] importance, float[][] weights, float[] bias) {
        int labels = bias.length;
        float[] scales = new float[keys.length];
        byte[] rounded = new byte[keys.length * labels];
        for (int feature = 0; feature < keys.length; feature++) {
            float largest = 0;
            for (float[] own : weights) {
                largest = Math.max(largest, Math.abs(own[feature]));
            }
            scales[feature] = largest / 127;
            for (int label = 0; label < labels && largest > 0; label++) {
                rounded[feature * labels + label] = (byte) Math.round(weights[label][feature] / scales[feature]);
            }
        }
        return new LinearClassifier(keys, importance, scales, rounded, bias);
    }

    /** Returns one score a label, the bias alone if no feature is known. Sums in the order of the sorted features. */
    double[] scores(Set<Integer> features) {
        int[] found = positions(features);
        double square = 0;
        double[] sums = new double[labels];
        for (int position : found) {
            square += importance[position] * importance[position];
            double value = importance[position] * scales[position];
            for (int label = 0; label < labels; label++) {
                sums[label] += value * weights[position * labels + label];
            }
        }
        double length = Math.sqrt(square);
        for (int label = 0; label < labels; label++) {
            sums[label] = bias[label] + (length == 0 ? 0 : sums[label] / length);
        }
        return sums;
    }

    /** Tells whether at least one of the features was learnt. */
    boolean knowsAny(Set<Integer> features) {
        return positions(features).length > 0;
    }

    private int[] positions(Set<Integer> features) {
        int[] found = new int[features.size()];
        int count = 0;
        for (int feature : features) {
            int position = index.find(feature);
            if (position >= 0) {
                found[count++] = position;
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        writeFloats(out, importance);
        writeFloats(out, scales);
        writeFloats(out, bias);
        out.write(weights);
    }

    static LinearClassifier read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        int[] keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        float[] importance = readFloats(in, keys.length);
        float[] scales = readFloats(in, keys.length);
        float[] bias = readFloats(in, labels);
        byte[] weights = new byte[keys.length * labels];
        in.readFully(weights);
        return new LinearClassifier(keys, importance, scales, weights, bias);
    }

    private static void writeFloats(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static float[] readFloats(DataInputStream in, int size) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
