package einklang.analysis;

import einklang.catalogue.Concept;
import java.util.List;

/** The labels of a model: which is best, and whether "none" leads. */
final class Labels {
    private final List<String> labels;
    private final int none;

    Labels(List<String> labels) {
        this.labels = labels;
        this.none = labels.indexOf(Concept.NONE);
    }

    /** Returns the goal with the highest score, the first of equals; never "none". */
    int bestGoal(double[] scores) {
        return best(scores, -1);
    }

    /** Returns the goal with the second highest score. */
    int secondGoal(double[] scores) {
        return best(scores, bestGoal(scores));
    }

    boolean isNoGoal(double[] scores, double lead) {
        return none >= 0 && scores[none] > scores[bestGoal(scores)] + lead;
    }

    double noGoalScore(double[] scores) {
        return none < 0 ? -1 : scores[none];
    }

    String name(int label) {
        return labels.get(label);
    }

    int none() {
        return none;
    }

    private int best(double[] scores, int without) {
        int best = -1;
        for (int label = 0; label < scores.length; label++) {
            if (label != none && label != without && (best < 0 || scores[label] > scores[best])) {
                best = label;
            }
        }
        return best;
    }
}
