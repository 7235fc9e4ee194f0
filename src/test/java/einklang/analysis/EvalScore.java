package einklang.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a proposal meets the author's piles.
 *
 * @param pairF1 pairs of statements that share a pile, against pairs that should
 * @param concept share of statements whose first goal is one that the author gave
 * @param noGoal F1 parts of recognising texts without a goal: right, wrongly so, missed
 */
record EvalScore(double pairF1, double concept, int[] noGoal) {
    /** A statement as its author sees it, beside what was proposed. */
    private record Judged(EvalScenario.Gold gold, PlacedStatement placed) {}

    static EvalScore of(EvalScenario scenario, Proposal proposal) {
        List<Judged> judged = proposal.statements().stream()
                .map(statement -> new Judged(scenario.gold(statement.id()), statement))
                .toList();
        return new EvalScore(pairF1(judged), concept(judged), noGoal(judged));
    }

    /** The mean over the scenarios of a set. */
    static double mean(List<EvalScore> scores, java.util.function.ToDoubleFunction<EvalScore> figure) {
        return scores.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double pairF1(List<Judged> judged) {
        List<Judged> goals = judged.stream().filter(one -> one.gold().isGoal()).toList();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < goals.size(); i++) {
            for (int j = i + 1; j < goals.size(); j++) {
                boolean wanted =
                        meet(goals.get(i).gold().piles(), goals.get(j).gold().piles());
                boolean found =
                        meet(piles(goals.get(i).placed()), piles(goals.get(j).placed()));
                right += wanted && found ? 1 : 0;
                wrong += found && !wanted ? 1 : 0;
                missed += wanted && !found ? 1 : 0;
            }
        }
        return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    private static Set<String> piles(PlacedStatement statement) {
        Set<String> piles = new HashSet<>();
        statement.placements().forEach(placement -> {
            piles.add(placement.cluster());
            piles.addAll(placement.finer());
        });
        return piles;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static double concept(List<Judged> judged) {
        long right = judged.stream()
                .filter(one -> one.gold()
                        .codes()
                        .contains(one.placed().concepts().get(0).concept()))
                .count();
        return right / (double) judged.size();
    }

    private static int[] noGoal(List<Judged> judged) {
        int[] counts = new int[3];
        for (Judged one : judged) {
            boolean found = one.placed().placements().isEmpty();
            boolean wanted = !one.gold().isGoal();
            counts[0] += found && wanted ? 1 : 0;
            counts[1] += found && !wanted ? 1 : 0;
            counts[2] += !found && wanted ? 1 : 0;
        }
        return counts;
    }
}
