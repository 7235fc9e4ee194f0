package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What joining near-duplicates adds, on the open corpus and on copies of its statements with one typing error each. */
class TwinAblationTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final GoalModel MODEL = GoalModel.bundled();

    private final CatalogueGrouping joining = new CatalogueGrouping(CATALOGUE, MODEL);
    private final CatalogueGrouping apart = new CatalogueGrouping(
            CATALOGUE, MODEL, texts -> IntStream.range(0, texts.size()).toArray());

    @ParameterizedTest
    @ValueSource(strings = {"A", "D"})
    void joiningBringsMistypedCopiesToTheirOriginals(String set) {
        int copies = 0;
        int together = 0;
        int togetherApart = 0;
        for (EvalScenario scenario : EvalScenario.all(set, true)) {
            List<SourceStatement> doubled = new ArrayList<>(scenario.statements());
            for (SourceStatement statement : scenario.statements()) {
                doubled.add(mistyped(statement));
            }
            Map<String, PlacedStatement> joined = byId(joining.propose(doubled, 0));
            Map<String, PlacedStatement> single = byId(apart.propose(doubled, 0));
            for (SourceStatement statement : scenario.statements()) {
                copies++;
                together += samePiles(joined, statement.id()) ? 1 : 0;
                togetherApart += samePiles(single, statement.id()) ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: %d copies, in the piles of the original %d joined, %d apart%n",
                set, copies, together, togetherApart);

        assertThat(together).isGreaterThan(togetherApart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "D"})
    void joiningDoesNotHarmTheOpenCorpus(String set) {
        List<EvalScore> with = new ArrayList<>();
        List<EvalScore> without = new ArrayList<>();
        for (EvalScenario scenario : EvalScenario.all(set, true)) {
            with.add(EvalScore.of(scenario, joining.propose(scenario.statements(), 0)));
            without.add(EvalScore.of(scenario, apart.propose(scenario.statements(), 0)));
        }
        System.out.printf(
                "%s: pairF1 %.3f joined, %.3f apart; concept %.3f joined, %.3f apart%n",
                set,
                EvalScore.mean(with, EvalScore::pairF1),
                EvalScore.mean(without, EvalScore::pairF1),
                EvalScore.mean(with, EvalScore::concept),
                EvalScore.mean(without, EvalScore::concept));

        assertThat(EvalScore.mean(with, EvalScore::pairF1))
                .isGreaterThanOrEqualTo(EvalScore.mean(without, EvalScore::pairF1) - 0.002);
    }

    /** Swaps two inner neighbours of the longest word; the seed is the length, so that every run is the same. */
    private static SourceStatement mistyped(SourceStatement statement) {
        String text = statement.text();
        String longest = "";
        for (String word : text.split("[^\\p{L}]+")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        String copy = text;
        if (longest.length() >= 5) {
            int at = 1 + new Random(text.length()).nextInt(longest.length() - 3);
            String typo =
                    longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
            copy = text.replace(longest, typo);
        }
        return new SourceStatement(
                statement.id() + "-copy",
                statement.question(),
                statement.person() + "-copy",
                statement.leader(),
                statement.language(),
                copy);
    }

    private static boolean samePiles(Map<String, PlacedStatement> placed, String id) {
        PlacedStatement original = placed.get(id);
        PlacedStatement copy = placed.get(id + "-copy");
        return original != null && copy != null && piles(original).equals(piles(copy));
    }

    private static List<String> piles(PlacedStatement statement) {
        return statement.placements().stream().map(Placement::cluster).toList();
    }

    private static Map<String, PlacedStatement> byId(Proposal proposal) {
        Map<String, PlacedStatement> placed = new HashMap<>();
        proposal.statements().forEach(statement -> placed.put(statement.id(), statement));
        return placed;
    }
}
