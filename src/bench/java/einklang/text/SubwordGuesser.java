package einklang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Vectors of words and pieces of words, learnt from the catalogue together with the labels (after fastText, Joulin et al.
 * 2016): a text is the mean of the vectors of its features, a softmax over the labels reads it.
 */
public final class SubwordGuesser implements GoalGuesser {
    private static final int BUCKETS = 1 << 18;
    private static final int SIZE = 48;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.6;

    private final float[][] vectors = new float[BUCKETS][];
    private final float[][] readers;
    private final Random random = new Random(7);

    private SubwordGuesser(List<String> labels, List<TrainingText> texts) {
        readers = new float[labels.size()][SIZE];
        List<int[]> features = new ArrayList<>();
        texts.forEach(text -> features.add(features(Tokens.of(text.text()), text.language())));
        features.forEach(own -> Arrays.stream(own).forEach(this::start));
        int[] order = new int[texts.size()];
        Arrays.setAll(order, i -> i);
        int steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            mix(order);
            for (int text : order) {
                double rate = RATE * (1 - steps++ / (double) (ROUNDS * order.length));
                int label = labels.indexOf(texts.get(text).labels().get(0));
                learn(features.get(text), label, rate * texts.get(text).weight());
            }
        }
    }

    public static GoalGuesser train(List<String> labels, List<TrainingText> texts) {
        return new SubwordGuesser(labels, texts);
    }

    @Override
    public int guess(List<Token> tokens, TextLanguage language) {
        return GoalGuesser.best(chances(mean(features(tokens, language))));
    }

    private static int[] features(List<Token> tokens, TextLanguage language) {
        return GoalFeatures.of(tokens, language).stream()
                .mapToInt(feature -> feature & (BUCKETS - 1))
                .sorted()
                .toArray();
    }

    private void start(int bucket) {
        if (vectors[bucket] == null) {
            vectors[bucket] = new float[SIZE];
            for (int i = 0; i < SIZE; i++) {
                vectors[bucket][i] = (random.nextFloat() - 0.5f) / SIZE;
            }
        }
    }

    private void mix(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private double[] mean(int[] features) {
        double[] mean = new double[SIZE];
        int known = 0;
        for (int bucket : features) {
            if (vectors[bucket] != null) {
                known++;
                for (int i = 0; i < SIZE; i++) {
                    mean[i] += vectors[bucket][i];
                }
            }
        }
        double count = Math.max(1, known);
        Arrays.setAll(mean, i -> mean[i] / count);
        return mean;
    }

    private double[] chances(double[] mean) {
        double[] chances = new double[readers.length];
        for (int label = 0; label < chances.length; label++) {
            for (int i = 0; i < SIZE; i++) {
                chances[label] += readers[label][i] * mean[i];
            }
        }
        double highest = Arrays.stream(chances).max().orElse(0);
        Arrays.setAll(chances, label -> Math.exp(chances[label] - highest));
        double sum = Arrays.stream(chances).sum();
        Arrays.setAll(chances, label -> chances[label] / sum);
        return chances;
    }

    private void learn(int[] features, int label, double rate) {
        double[] mean = mean(features);
        double[] chances = chances(mean);
        double[] back = new double[SIZE];
        for (int one = 0; one < chances.length; one++) {
            double error = rate * ((one == label ? 1 : 0) - chances[one]);
            for (int i = 0; i < SIZE; i++) {
                back[i] += error * readers[one][i];
                readers[one][i] += (float) (error * mean[i]);
            }
        }
        for (int bucket : features) {
            for (int i = 0; i < SIZE; i++) {
                vectors[bucket][i] += (float) (back[i] / features.length);
            }
        }
    }
}
