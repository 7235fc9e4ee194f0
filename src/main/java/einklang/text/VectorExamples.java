package einklang.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Training texts of one language as vectors. As with {@link NearestExamples} the nearest vote, each with its likeness to the power
 * of four.
 */
final class VectorExamples {
    private static final int NEAREST = 20;

    /** Votes for nothing, so that a text unlike all others is drawn nowhere. */
    private static final double DOUBT = 0.01;

    private final int labels;
    private final int[][] labelsOf;
    private final float[][] vectors;

    VectorExamples(int labels, int[][] labelsOf, float[][] vectors) {
        this.labels = labels;
        this.labelsOf = labelsOf;
        this.vectors = vectors;
    }

    static VectorExamples of(List<String> labels, List<TrainingText> texts, List<float[]> vectors) {
        int[][] labelsOf = texts.stream()
                .map(text -> text.labels().stream()
                        .mapToInt(labels::indexOf)
                        .filter(label -> label >= 0)
                        .toArray())
                .toArray(int[][]::new);
        return new VectorExamples(labels.size(), labelsOf, vectors.toArray(float[][]::new));
    }

    int size() {
        return vectors.length;
    }

    float[] vector(int text) {
        return vectors[text];
    }

    boolean hasLabel(int text, int label) {
        return Arrays.stream(labelsOf[text]).anyMatch(own -> own == label);
    }

    boolean shareLabel(int one, int other) {
        return Arrays.stream(labelsOf[one]).anyMatch(label -> hasLabel(other, label));
    }

    /** Returns the share of the votes of each label, 0 to 1, among the texts that may vote. */
    double[] shares(float[] vector, IntPredicate mayVote) {
        double[] likeness = new double[vectors.length];
        int[] best = new int[NEAREST];
        int count = 0;
        for (int text = 0; text < vectors.length; text++) {
            likeness[text] = mayVote.test(text) ? Vectors.likeness(vector, vectors[text]) : 0;
            if (likeness[text] > 0 && (count < NEAREST || likeness[text] > likeness[best[count - 1]])) {
                int place = count < NEAREST ? count++ : count - 1;
                for (; place > 0 && likeness[text] > likeness[best[place - 1]]; place--) {
                    best[place] = best[place - 1];
                }
                best[place] = text;
            }
        }
        return votes(Arrays.copyOf(best, count), likeness);
    }

    private double[] votes(int[] nearest, double[] likeness) {
        double[] votes = new double[labels];
        double all = DOUBT;
        for (int text : nearest) {
            double square = likeness[text] * likeness[text];
            all += square * square;
            for (int label : labelsOf[text]) {
                votes[label] += square * square;
            }
        }
        for (int label = 0; label < labels; label++) {
            votes[label] /= all;
        }
        return votes;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(vectors.length);
        out.writeInt(vectors.length == 0 ? 0 : vectors[0].length);
        for (int text = 0; text < vectors.length; text++) {
            out.writeByte(labelsOf[text].length);
            for (int label : labelsOf[text]) {
                out.writeByte(label);
            }
            for (float number : vectors[text]) {
                out.writeFloat(number);
            }
        }
    }

    static VectorExamples read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        int texts = in.readInt();
        int size = in.readInt();
        int[][] labelsOf = new int[texts][];
        float[][] vectors = new float[texts][size];
        for (int text = 0; text < texts; text++) {
            labelsOf[text] = new int[in.readUnsignedByte()];
            for (int i = 0; i < labelsOf[text].length; i++) {
                labelsOf[text][i] = in.readUnsignedByte();
            }
            for (int i = 0; i < size; i++) {
                vectors[text][i] = in.readFloat();
            }
        }
        return new VectorExamples(labels, labelsOf, vectors);
    }
}
