package einklang.analysis;

import einklang.text.GoalModel;
import einklang.text.TextLanguage;
import einklang.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which finer goals an aspect speaks of: those of its best goal, and, where they are sure, those of goals that come
 * close to it, for "a person instead of a bot" is said of three goals.
 */
final class FinerTelling {
    private static final double LEAST = -0.2;
    private static final double LEAST_OF_OTHERS = 0.2;
    private static final double LOWEST_GOAL = -0.8;
    private static final double CLOSE = 0.8;

    private final GoalModel model;
    private final Labels labels;

    FinerTelling(GoalModel model, Labels labels) {
        this.model = model;
        this.labels = labels;
    }

    /** Returns ids of finer goals, surest first, ties by id; often none. */
    List<String> of(List<Token> tokens, TextLanguage language, double[] scores, int best) {
        Map<String, Double> found = new HashMap<>();
        double lowest = Math.max(LOWEST_GOAL, scores[best] - CLOSE);
        for (int label = 0; label < scores.length; label++) {
            if (label == best || (label != labels.none() && scores[label] >= lowest)) {
                double least = label == best ? LEAST : LEAST_OF_OTHERS;
                model.finerScores(labels.name(label), tokens, language).forEach((id, score) -> {
                    if (score >= least) {
                        found.put(id, score);
                    }
                });
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
