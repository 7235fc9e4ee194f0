package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements stand in another pile because of one answer more. */
class StabilityTest {
    private static final CatalogueGrouping GROUPING = new CatalogueGrouping(Catalogue.bundled(), GoalModel.bundled());

    @ParameterizedTest
    @CsvSource({"A, 1", "A, 5", "D, 2", "D, 3"})
    void oneAnswerMoreMovesNobodyElse(String set, int number) {
        List<SourceStatement> all = EvalScenario.all(set, true).get(number - 1).statements();
        Map<String, List<String>> whole = goalsOf(all);
        int moved = 0;
        for (SourceStatement left : all) {
            List<SourceStatement> rest = new ArrayList<>(all);
            rest.remove(left);
            Map<String, List<String>> before = goalsOf(rest);
            moved += (int) before.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(whole.get(entry.getKey())))
                    .count();
        }

        assertThat(moved).isZero();
    }

    /** The goals that a statement's piles stand for; own piles have numbers that may shift and count as one. */
    private static Map<String, List<String>> goalsOf(List<SourceStatement> statements) {
        Proposal proposal = GROUPING.propose(statements, 0);
        Map<String, Optional<String>> concepts = new HashMap<>();
        proposal.clusters().forEach(cluster -> concepts.put(cluster.id(), cluster.concept()));
        Map<String, List<String>> goals = new HashMap<>();
        for (PlacedStatement statement : proposal.statements()) {
            goals.put(
                    statement.id(),
                    statement.placements().stream()
                            .map(placement -> concepts.get(placement.cluster()).orElse("own"))
                            .toList());
        }
        return goals;
    }
}
