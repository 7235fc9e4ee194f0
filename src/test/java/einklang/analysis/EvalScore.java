package einklang.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a proposal meets the author's piles.
 *
 * @param pairF1 pairs of statements that share a pile, against pairs that should
 * @param concept share of statements whose first goal is one that the author gave
 * @param noGoal F1 parts of recognising texts without a goal: right, wrongly so, missed
 */
record EvalScore(double pairF1, double concept, int[] noGoal) {
    static EvalScore of(EvalScenario scenario, Proposal proposal) {
        Map<String, PlacedStatement> placed = new HashMap<>();
        proposal.statements().forEach(statement -> placed.put(statement.id(), statement));
        return new EvalScore(pairF1(scenario, placed), concept(scenario, placed), noGoal(scenario, placed));
    }

    /** The mean over the scenarios of a set. */
    static double mean(List<EvalScore> scores, java.util.function.ToDoubleFunction<EvalScore> figure) {
        return scores.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double pairF1(EvalScenario scenario, Map<String, PlacedStatement> placed) {
        List<String> ids = scenario.gold().keySet().stream()
                .filter(id -> scenario.gold().get(id).isGoal())
                .toList();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                boolean wanted = meet(
                        scenario.gold().get(ids.get(i)).piles(),
                        scenario.gold().get(ids.get(j)).piles());
                boolean found = meet(piles(placed.get(ids.get(i))), piles(placed.get(ids.get(j))));
                right += wanted && found ? 1 : 0;
                wrong += found && !wanted ? 1 : 0;
                missed += wanted && !found ? 1 : 0;
            }
        }
        return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    private static Set<String> piles(PlacedStatement statement) {
        Set<String> piles = new HashSet<>();
        statement.placements().forEach(placement -> piles.add(placement.cluster()));
        return piles;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static double concept(EvalScenario scenario, Map<String, PlacedStatement> placed) {
        long right = scenario.gold().entrySet().stream()
                .filter(entry -> entry.getValue()
                        .codes()
                        .contains(placed.get(entry.getKey()).concepts().get(0).concept()))
                .count();
        return right / (double) scenario.gold().size();
    }

    private static int[] noGoal(EvalScenario scenario, Map<String, PlacedStatement> placed) {
        int[] counts = new int[3];
        scenario.gold().forEach((id, gold) -> {
            boolean found = placed.get(id).placements().isEmpty();
            counts[0] += found && !gold.isGoal() ? 1 : 0;
            counts[1] += found && gold.isGoal() ? 1 : 0;
            counts[2] += !found && !gold.isGoal() ? 1 : 0;
        });
        return counts;
    }
}
