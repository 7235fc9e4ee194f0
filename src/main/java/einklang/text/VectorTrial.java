package einklang.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out how much the vectors of a model are worth in a language, on the catalogue's own examples: a goal model and the
 * votes of the vectors, both knowing every other example only, must tell the goals of the rest. A model that does not know
 * the language adds nothing there and gets no say.
 */
final class VectorTrial {
    /** Fewer examples to ask tell too little. */
    private static final int FEWEST = 100;

    private static final double[] WEIGHTS = {0.25, 0.5, 1, 2};

    /** The real model knows twice as many examples as the one on trial and needs less help. */
    private static final double SHARE_OF_BEST = 1.0 / 3;

    /** By so many standard deviations the texts won must outnumber those lost (McNemar). */
    private static final double SURE = 3;

    private static final int MOST_COMPARED = 1_000;
    private static final int STEPS = 1_000;

    /** One in so many pairs of texts with different goals may look as if it belonged together. */
    private static final int RARE = 1_000;

    private final List<String> labels;
    private final List<TrainingText> texts;
    private final VectorExamples examples;

    /** @param texts of one language, in the order of the examples */
    VectorTrial(List<String> labels, List<TrainingText> texts, VectorExamples examples) {
        this.labels = labels;
        this.texts = texts;
        this.examples = examples;
    }

    private record Asked(int text, double[] scores, double[] shares) {}

    /** Returns the weight of the votes, 0 or more. */
    double weight() {
        if (texts.size() < 2 * FEWEST) {
            return 0;
        }
        List<Asked> asked = asked();
        int[] net = new int[WEIGHTS.length];
        boolean[] sure = new boolean[WEIGHTS.length];
        int best = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int won = changed(asked, WEIGHTS[i], false);
            int lost = changed(asked, WEIGHTS[i], true);
            net[i] = won - lost;
            sure[i] = net[i] > SURE * Math.sqrt(won + lost);
            best = Math.max(best, net[i]);
        }
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (sure[i] && net[i] >= SHARE_OF_BEST * best) {
                return WEIGHTS[i];
            }
        }
        return 0;
    }

    private List<Asked> asked() {
        List<TrainingText> known = new ArrayList<>();
        for (int text = 0; text < texts.size(); text += 2) {
            known.add(texts.get(text));
        }
        GoalModel half = GoalModel.train("half", labels, known);
        List<Asked> asked = new ArrayList<>();
        for (int text = 1; text < texts.size(); text += 2) {
            TrainingText one = texts.get(text);
            double[] scores = half.scoresByExamples(Tokens.of(one.text()), one.language());
            asked.add(new Asked(text, scores, examples.shares(examples.vector(text), other -> other % 2 == 0)));
        }
        return asked;
    }

    /** Counts the texts that the votes turn right, or wrong. */
    private int changed(List<Asked> asked, double weight, boolean toWrong) {
        int count = 0;
        for (Asked one : asked) {
            boolean before = examples.hasLabel(one.text(), best(one, 0));
            boolean after = examples.hasLabel(one.text(), best(one, weight));
            count += before != after && before == toWrong ? 1 : 0;
        }
        return count;
    }

    private static int best(Asked one, double weight) {
        int best = 0;
        for (int label = 1; label < one.scores().length; label++) {
            if (one.scores()[label] + weight * one.shares()[label] > one.scores()[best] + weight * one.shares()[best]) {
                best = label;
            }
        }
        return best;
    }

    /** Returns the likeness that texts with different goals hardly ever have, in steps of a thousandth; at most 1. */
    double joinFrom() {
        int step = Math.max(1, examples.size() / MOST_COMPARED);
        int[] pairs = new int[STEPS + 1];
        int all = 0;
        for (int one = 0; one < examples.size(); one += step) {
            for (int other = one + step; other < examples.size(); other += step) {
                if (!examples.shareLabel(one, other)) {
                    double likeness = Vectors.likeness(examples.vector(one), examples.vector(other));
                    pairs[(int) Math.max(0, Math.min(STEPS, likeness * STEPS))]++;
                    all++;
                }
            }
        }
        int above = 0;
        int at = STEPS;
        while (at > 0 && above + pairs[at] <= all / RARE) {
            above += pairs[at--];
        }
        return (at + 1.0) / STEPS;
    }
}
