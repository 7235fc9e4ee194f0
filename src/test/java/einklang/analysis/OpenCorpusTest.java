package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the quality of the grouping on the open corpus; docs/scoring.md says how the figures are made. */
class OpenCorpusTest {
    private final CatalogueGrouping grouping = new CatalogueGrouping(Catalogue.bundled(), GoalModel.bundled());

    @ParameterizedTest
    @CsvSource({"A, true, 0.44, 0.74", "A, false, 0.44, 0.74", "D, true, 0.849, 0.949", "D, false, 0.849, 0.949"})
    void groupingReachesWhatItOnceReached(String set, boolean withLanguage, double pairF1, double concept) {
        List<EvalScore> scores = new ArrayList<>();
        for (EvalScenario scenario : EvalScenario.all(set, withLanguage)) {
            scores.add(EvalScore.of(scenario, grouping.propose(scenario.statements(), 0)));
        }

        assertThat(EvalScore.mean(scores, EvalScore::pairF1)).isGreaterThanOrEqualTo(pairF1);
        assertThat(EvalScore.mean(scores, EvalScore::concept)).isGreaterThanOrEqualTo(concept);
    }

    @ParameterizedTest
    @CsvSource({"A, 15, 35, 3, 9", "D, 7, 8, 0, 5"})
    void tensionsAndLevelReachWhatTheyOnceReached(String set, int hits, int wanted, int alarms, int levels) {
        List<EvalTensions> found = EvalScenario.all(set, true).stream()
                .map(scenario ->
                        EvalTensions.of(scenario, grouping.propose(scenario.statements(), 0), Catalogue.bundled()))
                .toList();

        assertThat(found.stream().mapToInt(EvalTensions::wanted).sum()).isEqualTo(wanted);
        assertThat(found.stream().mapToInt(EvalTensions::hits).sum()).isGreaterThanOrEqualTo(hits);
        assertThat(found.stream().mapToInt(EvalTensions::alarms).sum()).isLessThanOrEqualTo(alarms);
        assertThat(found.stream().filter(EvalTensions::level).count()).isGreaterThanOrEqualTo(levels);
    }

    /** Of all pairs of a statement that is missing and another one, in how many the other stands elsewhere for it. */
    @Test
    void oneMoreAnswerMovesHardlyAnyOther() {
        int others = 0;
        int moved = 0;
        for (EvalScenario scenario : EvalScenario.all("D", true)) {
            Proposal all = grouping.propose(scenario.statements(), 0);
            for (SourceStatement left : scenario.statements()) {
                List<SourceStatement> rest = new ArrayList<>(scenario.statements());
                rest.remove(left);
                for (PlacedStatement statement : grouping.propose(rest, 0).statements()) {
                    others++;
                    moved += all.statements().contains(statement) ? 0 : 1;
                }
            }
        }

        assertThat(others).isGreaterThan(10_000);
        assertThat(moved).isLessThanOrEqualTo(others / 500);
    }

    @ParameterizedTest
    @CsvSource({"A, 7", "D, 7", "D, 8"})
    void orderOfAnswersNeverMatters(String set, int seed) {
        for (EvalScenario scenario : EvalScenario.all(set, true)) {
            List<SourceStatement> shuffled = new ArrayList<>(scenario.statements());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(grouping.propose(shuffled, 0)).isEqualTo(grouping.propose(scenario.statements(), 0));
        }
    }
}
