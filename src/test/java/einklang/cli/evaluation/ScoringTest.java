package einklang.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import einklang.analysis.SourceStatement;
import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    /** What the reference script printed for the stored results, to three digits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | 01 | 65 | 0.418 | 0.640 | 0.738 | 0.667 | 0.600 | 0 | 10 | false
            A | 05 | 10 | 0.000 | 0.762 | 0.500 | 1.000 | 0.333 | 1 |  6 | true
            A | 11 | 33 | 0.278 | 0.673 | 0.727 | 1.000 | 0.667 | 1 |  7 | true
            D | 02 | 25 | 0.885 | 0.926 | 0.880 | 1.000 | 0.500 | 0 |  7 | true
            D | 05 | 92 | 0.834 | 0.837 | 0.935 | 1.000 | 0.333 | 0 | 10 | true
            """)
    void figuresAreThoseOfTheReferenceScript(
            String set,
            String number,
            int statements,
            double pairF1,
            double bcubed,
            double concept,
            double none,
            double tensions,
            int alarms,
            int reported,
            boolean level) {
        ScenarioScore score =
                ScenarioScore.of(StoredResults.scenario(set, number), StoredResults.result(set, number), id -> true);

        assertThat(score.statements()).isEqualTo(statements);
        assertThat(score.pairs().f1()).isCloseTo(pairF1, within(0.0005));
        assertThat(score.bcubed()).isCloseTo(bcubed, within(0.0005));
        assertThat(score.allGoals().value()).isCloseTo(concept, within(0.0005));
        assertThat(score.noGoal().f1()).isCloseTo(none, within(0.0005));
        assertThat(score.tensions().value()).isCloseTo(tensions, within(0.0005));
        assertThat(score.alarms()).isEqualTo(alarms);
        assertThat(score.reported()).isEqualTo(reported);
        assertThat(score.level()).contains(level);
    }

    /** The last lines of the same run of the reference script; it draws its resamples in another order. */
    @Test
    void figuresOfTheSetAreThoseOfTheReferenceScript() {
        SetScore score = storedSet();

        assertThat(score.statements()).isEqualTo(225);
        assertThat(score.pairF1()).isCloseTo(0.483, within(0.0005));
        assertThat(score.bcubed()).isCloseTo(0.768, within(0.0005));
        assertThat(score.concept()).hasValueCloseTo(0.756, within(0.0005));
        assertThat(score.noGoal()).isCloseTo(0.923, within(0.0005));
        assertThat(score.tensions()).hasValueCloseTo(0.5, within(0.0005));
        assertThat(score.alarms()).isEqualTo(2);
        assertThat(score.reported()).isEqualTo(40);
        assertThat(score.level()).contains(new ScenarioScore.Share(4, 5));
        assertThat(score.goalsByLanguage().get("cs").value()).isCloseTo(0.824, within(0.0005));
        assertThat(score.goalsByLanguage().get("de").whole()).isEqualTo(100);
    }

    @Test
    void intervalIsNearThatOfTheReferenceScriptAndAlwaysTheSame() {
        SetScore.Interval interval = storedSet().pairF1Interval();

        assertThat(interval.from()).isCloseTo(0.19, within(0.015));
        assertThat(interval.to()).isCloseTo(0.77, within(0.015));
        assertThat(storedSet().pairF1Interval()).isEqualTo(interval);
    }

    @Test
    void statementsThatAreNotCountedChangeNeitherSide() {
        Scenario scenario = scenario(Map.of("a", "fast", "b", "fast", "c", "kind"));
        Result result = piles(Map.of("a", "x", "b", "y", "c", "y"));

        assertThat(ScenarioScore.of(scenario, result, id -> true).pairs().f1()).isZero();
        assertThat(ScenarioScore.of(scenario, result, id -> !id.equals("c")).pairs())
                .isEqualTo(new ScenarioScore.Hits(0, 0, 1));
    }

    @Test
    void statementWithoutAPileStandsAlone() {
        Scenario scenario = scenario(Map.of("a", "fast", "b", "fast"));
        Result result = new Result(
                Map.of("a", List.of(), "b", List.of()),
                Map.of("a", List.of("none"), "b", List.of("speed")),
                List.of(),
                Optional.empty());

        ScenarioScore score = ScenarioScore.of(scenario, result, id -> true);
        assertThat(score.pairs()).isEqualTo(new ScenarioScore.Hits(0, 0, 1));
        assertThat(score.noGoal()).isEqualTo(new ScenarioScore.Hits(0, 1, 0));
        assertThat(score.level()).isEmpty();
    }

    @Test
    void finerGoalCountsAsItsGoal() {
        Result result =
                new Result(Map.of(), Map.of("a", List.of("employees/recognition")), List.of(), Optional.empty());

        assertThat(result.firstGoal("a")).contains("employees");
        assertThat(result.firstGoal("b")).isEmpty();
    }

    @Test
    void pairsOfTwoLanguagesCountInTheWholeOnly() {
        Scenario scenario = scenario(Map.of("a", "fast", "b", "fast", "c-en", "fast"));
        Result result = piles(Map.of("a", "x", "b", "x", "c-en", "y"));

        ScenarioScore score = ScenarioScore.of(scenario, result, id -> true);
        assertThat(score.pairs()).isEqualTo(new ScenarioScore.Hits(1, 0, 2));
        assertThat(score.pairsByLanguage()).isEqualTo(Map.of("de", new ScenarioScore.Hits(1, 0, 0)));
    }

    private static SetScore storedSet() {
        List<Scenario> set = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (String name : List.of("A01", "A05", "A11", "D02", "D05")) {
            set.add(StoredResults.scenario(name.substring(0, 1), name.substring(1)));
            results.add(StoredResults.result(name.substring(0, 1), name.substring(1)));
        }
        return SetScore.of(set, results, id -> true);
    }

    private static Result piles(Map<String, String> pileOf) {
        Map<String, List<String>> piles = new LinkedHashMap<>();
        pileOf.forEach((id, pile) -> piles.put(id, List.of(pile)));
        return Result.ofPiles(piles);
    }

    private static Scenario scenario(Map<String, String> pileOf) {
        List<SourceStatement> statements = new ArrayList<>();
        Map<String, Scenario.Gold> gold = new LinkedHashMap<>();
        pileOf.forEach((id, pile) -> {
            Language language = id.endsWith("-en") ? Language.EN : Language.DE;
            statements.add(new SourceStatement(id, "1", "p", false, Optional.of(language), id));
            gold.put(id, new Scenario.Gold(List.of(pile), List.of("speed")));
        });
        return new Scenario("s", statements, gold, List.of(), List.of(), "low");
    }
}
