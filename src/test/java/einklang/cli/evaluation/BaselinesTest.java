package einklang.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselinesTest {
    private final List<Scenario> set = List.of(StoredResults.scenario("D", "02"), StoredResults.scenario("A", "05"));

    @Test
    void everyBaselineGroupsEveryScenario() {
        assertThat(Baselines.of(set))
                .hasSize(4)
                .allSatisfy(baseline -> assertThat(baseline.results()).hasSameSizeAs(set));
    }

    @Test
    void onePilePutsAllTogetherAndEachAloneNobody() {
        assertThat(pairs("one pile").missed()).isZero();
        assertThat(pairs("each alone").right() + pairs("each alone").wrong()).isZero();
    }

    @Test
    void likenessNeverDoesWorseThanItsBestThreshold() {
        assertThat(SetScore.of(set, baseline("Jaro-Winkler").results(), id -> true)
                        .pairF1())
                .isBetween(0.05, 0.6);
    }

    @Test
    void averageLinkageJoinsTheMostAlikeFirstAndStopsAtTheThreshold() {
        double[][] likeness = {
            {0, 0.9, 0.5, 0},
            {0.9, 0, 0.1, 0},
            {0.5, 0.1, 0, 0.2},
            {0, 0, 0.2, 0}
        };

        assertThat(AverageLinkage.piles(likeness, 0.95)).containsExactly(0, 1, 2, 3);
        assertThat(AverageLinkage.piles(likeness, 0.4)).containsExactly(0, 0, 2, 3);
        assertThat(AverageLinkage.piles(likeness, 0.3)).containsExactly(0, 0, 0, 3);
        assertThat(AverageLinkage.piles(likeness, 0)).containsExactly(0, 0, 0, 0);
    }

    private ScenarioScore.Hits pairs(String name) {
        return ScenarioScore.of(set.get(0), baseline(name).results().get(0), id -> true)
                .pairs();
    }

    private Baselines.Baseline baseline(String name) {
        return Baselines.of(set).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
