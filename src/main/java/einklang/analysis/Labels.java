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

    /**
     * Returns the best goal of each aspect; one that is alone with it joins those of its second goal, if that lies behind by at
     * most the lead. Aspects with equal scores stay together.
     *
     * @param lead below 0: nobody joins anybody
     */
    int[] bestGoals(List<double[]> scores, double lead) {
        int[] goals = scores.stream().mapToInt(this::bestGoal).toArray();
        int[] sizes = new int[labels.size()];
        for (int i = 0; i < goals.length; i++) {
            sizes[goals[i]] += isNoGoal(scores.get(i), 0) ? 0 : 1;
        }
        for (int i = 0; i < goals.length; i++) {
            double[] own = scores.get(i);
            int second = secondGoal(own);
            if (sizes[goals[i]] == 1 && second >= 0 && sizes[second] > 1 && own[goals[i]] - own[second] <= lead) {
                goals[i] = second;
            }
        }
        return goals;
    }

    /** Returns the goal with the second highest score; -1 if there is but one. */
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
