package einklang.text;

import java.util.List;

/** A trained way to name the goal of a text, for the comparison of models. */
@FunctionalInterface
public interface GoalGuesser {
    /** Returns the index of the best label. */
    int guess(List<Token> tokens, TextLanguage language);

    /** A way to make one from labelled texts. */
    @FunctionalInterface
    interface Trainer {
        GoalGuesser train(List<String> labels, List<TrainingText> texts);
    }

    /** Returns the index of the highest score, the first of equals. */
    static int best(double[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }
}
