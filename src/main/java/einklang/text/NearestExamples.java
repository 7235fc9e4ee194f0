package einklang.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells labels by the training texts that are most like a text: each of the nearest votes with its likeness to the power
 * of four. Catches rare wordings that the linear model has averaged away. Likeness is the cosine of the features, each
 * counted with the weight of its kind and the square root of its inverse document frequency.
 */
final class NearestExamples {
    private static final int NEAREST = 20;

    /** Votes for nothing: as many as all the nearest give that share only an eighth of their features. */
    private static final double DOUBT = 0.01;

    private static final int FIRST_ROOM = 1 << 16;

    /** Keeps what only the last digits of a product would shut out. */
    private static final double ROUNDING = 1 - 1e-9;

    /** Features of more than this share of all texts tell little and cost most of the time. */
    private static final int COMMONEST_SHARE = 40;

    private final int labels;
    private final int[][] labelsOf;
    private final int[] keys;
    private final FeatureIndex index;
    /** The texts that have a feature, rising, one feature after the other: where those of a key begin stands in starts. */
    private final int[] texts;

    private final int[] starts;
    private final double[] importance;
    private final double[] lengths;
    private final double shortest;

    private NearestExamples(int labels, int[][] labelsOf, int[] keys, int[] starts, int[] texts) {
        this.labels = labels;
        this.labelsOf = labelsOf;
        this.keys = keys;
        this.index = new FeatureIndex(keys);
        this.starts = starts;
        this.texts = texts;
        this.importance = new double[keys.length];
        this.lengths = new double[labelsOf.length];
        for (int i = 0; i < keys.length; i++) {
            double kind = FeatureKind.weight(keys[i]);
            importance[i] =
                    kind * kind * (StrictMath.log((labelsOf.length + 1.0) / (starts[i + 1] - starts[i] + 1.0)) + 1);
            for (int place = starts[i]; place < starts[i + 1]; place++) {
                lengths[texts[place]] += importance[i];
            }
        }
        Arrays.setAll(lengths, text -> Math.sqrt(lengths[text]));
        this.shortest =
                Arrays.stream(lengths).filter(length -> length > 0).min().orElse(0);
    }

    /**
     * Keeps the texts by their features; each case counts alike, whatever its weight.
     *
     * @param rarest in how many texts a feature must stand to count
     */
    static NearestExamples of(List<TrainingCase> cases, int labels, int rarest) {
        Map<Integer, int[]> counted = new HashMap<>();
        for (TrainingCase one : cases) {
            one.features().forEach(feature -> counted.computeIfAbsent(feature, key -> new int[1])[0]++);
        }
        int most = cases.size() / COMMONEST_SHARE;
        int[] keys = counted.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= rarest && entry.getValue()[0] <= Math.max(rarest, most))
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        int[] starts = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            starts[i + 1] = starts[i] + counted.getOrDefault(keys[i], new int[1])[0];
        }
        return new NearestExamples(labels, labelsOf(cases), keys, starts, texts(cases, keys, starts));
    }

    private static int[][] labelsOf(List<TrainingCase> cases) {
        return cases.stream()
                .map(one -> one.labels().stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[] texts(List<TrainingCase> cases, int[] keys, int[] starts) {
        int[] texts = new int[starts[keys.length]];
        int[] next = starts.clone();
        for (int text = 0; text < cases.size(); text++) {
            for (int feature : cases.get(text).features()) {
                int key = Arrays.binarySearch(keys, feature);
                if (key >= 0) {
                    texts[next[key]++] = text;
                }
            }
        }
        return texts;
    }

    /**
     * Returns the share of the votes of each label, 0 to 1. Where no text is much alike, all shares are small: a text from
     * outside must not be drawn to the least unlike.
     */
    double[] shares(Set<Integer> features) {
        double[] votes = new double[labels];
        double all = DOUBT;
        Nearest nearest = nearest(sorted(features));
        for (int i = 0; i < nearest.count; i++) {
            double square = nearest.likeness[i] * nearest.likeness[i];
            all += square * square;
            for (int label : labelsOf[nearest.texts[i]]) {
                votes[label] += square * square;
            }
        }
        for (int label = 0; label < labels; label++) {
            votes[label] /= all;
        }
        return votes;
    }

    private Nearest nearest(int[] features) {
        double[] sums = new double[labelsOf.length];
        double square = 0;
        for (int feature : features) {
            int key = index.find(feature);
            if (key >= 0) {
                double weight = importance[key];
                square += weight;
                for (int place = starts[key]; place < starts[key + 1]; place++) {
                    sums[texts[place]] += weight;
                }
            }
        }
        return nearest(sums, Math.sqrt(square));
    }

    /**
     * Most texts share a little with any other: they fall by what even the shortest would have to share, then by one
     * multiplication, before the division that likeness takes.
     */
    private Nearest nearest(double[] sums, double length) {
        Nearest nearest = new Nearest();
        double least = 0;
        double floor = 0;
        for (int text = 0; text < sums.length; text++) {
            if (sums[text] > floor && sums[text] >= least * lengths[text]) {
                nearest.offer(text, sums[text] / (length * lengths[text]));
                least = nearest.least() * length * ROUNDING;
                floor = least * shortest * ROUNDING;
            }
        }
        return nearest;
    }

    /** Sums in the order of the features are the same on every machine. */
    private static int[] sorted(Set<Integer> features) {
        int[] sorted = new int[features.size()];
        int count = 0;
        for (int feature : features) {
            sorted[count++] = feature;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The nearest texts found so far, nearest first, the first of equals. */
    private static final class Nearest {
        private final int[] texts = new int[NEAREST];
        private final double[] likeness = new double[NEAREST];
        private int count;

        void offer(int text, double like) {
            if (count == NEAREST && like <= likeness[count - 1]) {
                return;
            }
            int place = count < NEAREST ? count++ : count - 1;
            while (place > 0 && like > likeness[place - 1]) {
                likeness[place] = likeness[place - 1];
                texts[place] = texts[place - 1];
                place--;
            }
            likeness[place] = like;
            texts[place] = text;
        }

        /** Returns the likeness that the next one must exceed; 0 as long as there is room. */
        double least() {
            return count < NEAREST ? 0 : likeness[count - 1];
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(labelsOf.length);
        for (int[] own : labelsOf) {
            writeRising(out, own);
        }
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (int i = 0; i < keys.length; i++) {
            writeRising(out, Arrays.copyOfRange(texts, starts[i], starts[i + 1]));
        }
    }

    static NearestExamples read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        int[][] labelsOf = new int[in.readInt()][];
        for (int i = 0; i < labelsOf.length; i++) {
            labelsOf[i] = readRising(in);
        }
        int[] keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        int[] starts = new int[keys.length + 1];
        int[] texts = new int[FIRST_ROOM];
        for (int i = 0; i < keys.length; i++) {
            int[] own = readRising(in);
            starts[i + 1] = starts[i] + own.length;
            if (starts[i + 1] > texts.length) {
                texts = Arrays.copyOf(texts, Math.max(starts[i + 1], 2 * texts.length));
            }
            System.arraycopy(own, 0, texts, starts[i], own.length);
        }
        return new NearestExamples(labels, labelsOf, keys, starts, Arrays.copyOf(texts, starts[keys.length]));
    }

    /** Rising numbers as steps of seven bits a byte, which keeps the model small. */
    private static void writeRising(DataOutputStream out, int[] numbers) throws IOException {
        writeSmall(out, numbers.length);
        int last = 0;
        for (int number : numbers) {
            writeSmall(out, number - last);
            last = number;
        }
    }

    private static int[] readRising(DataInputStream in) throws IOException {
        int[] numbers = new int[readSmall(in)];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            last += readSmall(in);
            numbers[i] = last;
        }
        return numbers;
    }

    private static void writeSmall(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readSmall(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("goal model: found a number of more than five bytes");
    }
}
