package einklang.cli.evaluation;

import einklang.analysis.ConceptScore;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Placement;
import einklang.cli.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a grouping says about one scenario.
 *
 * @param piles of each statement, primary first; none for a text that states no goal
 * @param goals of each statement, primary first; empty if the grouping names no goals at all
 * @param tensions in order of strength
 * @param level empty if the grouping tells none
 */
record Result(
        Map<String, List<String>> piles, Map<String, List<String>> goals, List<Pair> tensions, Optional<String> level) {
    /** Two piles that pull apart. */
    record Pair(String a, String b) {}

    Result {
        piles = Map.copyOf(piles);
        goals = Map.copyOf(goals);
        tensions = List.copyOf(tensions);
    }

    /** A grouping that knows nothing but piles. */
    static Result ofPiles(Map<String, List<String>> piles) {
        return new Result(piles, Map.of(), List.of(), Optional.empty());
    }

    static Result of(Comparison comparison) {
        Map<String, List<String>> piles = new LinkedHashMap<>();
        Map<String, List<String>> goals = new LinkedHashMap<>();
        for (PlacedStatement statement : comparison.proposal().statements()) {
            piles.put(statement.id(), piles(statement));
            goals.put(
                    statement.id(),
                    statement.concepts().stream().map(ConceptScore::concept).toList());
        }
        List<Pair> tensions = new ArrayList<>();
        comparison.tensions().forEach(tension -> tensions.add(new Pair(tension.concernA(), tension.concernB())));
        return new Result(
                piles,
                goals,
                tensions,
                Optional.of(comparison.alignment().level().id()));
    }

    /** The piles, then the finer goals, which take part in tensions like piles. */
    private static List<String> piles(PlacedStatement statement) {
        return Stream.concat(
                        statement.placements().stream().map(Placement::cluster),
                        statement.placements().stream().flatMap(placement -> placement.finer().stream()))
                .distinct()
                .toList();
    }

    List<String> pilesOf(String statement) {
        return piles.getOrDefault(statement, List.of());
    }

    /** Returns the first goal without what is finer in it; empty if no goals are named. */
    Optional<String> firstGoal(String statement) {
        return Optional.ofNullable(goals.get(statement))
                .flatMap(list -> list.stream().findFirst())
                .map(goal -> goal.split("/", 2)[0]);
    }
}
