package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A confidence of 0.8 means right in 80 %: held on the open corpus, as docs/scoring.md shows it. */
class ReliabilityTest {
    private record Reading(double confidence, boolean right) {}

    private static final List<Reading> READINGS = readings();

    private static List<Reading> readings() {
        CatalogueGrouping grouping = new CatalogueGrouping(Catalogue.bundled(), GoalModel.bundled());
        List<Reading> readings = new ArrayList<>();
        for (String set : List.of("A", "D")) {
            for (EvalScenario scenario : EvalScenario.all(set, true)) {
                for (PlacedStatement statement :
                        grouping.propose(scenario.statements(), 0).statements()) {
                    ConceptScore first = statement.concepts().get(0);
                    if (!first.concept().equals(ConceptScore.NONE)) {
                        boolean right = scenario.gold(statement.id()).codes().contains(first.concept());
                        readings.add(new Reading(first.confidence(), right));
                    }
                }
            }
        }
        return readings;
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.5, 0.6", "0.6, 0.7", "0.7, 0.8", "0.8, 0.9", "0.9, 1.1"})
    void readingsAreRightAsOftenAsTheirConfidenceSays(double from, double below) {
        List<Reading> bin = READINGS.stream()
                .filter(reading -> reading.confidence() >= from && reading.confidence() < below)
                .toList();

        double said = bin.stream().mapToDouble(Reading::confidence).average().orElseThrow();
        double right = bin.stream().filter(Reading::right).count() / (double) bin.size();

        assertThat(bin).hasSizeGreaterThan(25);
        assertThat(right).isCloseTo(said, within(0.13));
    }
}
