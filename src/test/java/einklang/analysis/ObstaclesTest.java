package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.catalogue.Concept;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.catalogue.GoalTraining;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import einklang.text.TextLanguage;
import einklang.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObstaclesTest {
    private static final Catalogue OBSTACLES = Catalogue.obstacles();
    private static final CatalogueGrouping GROUPING = new CatalogueGrouping(OBSTACLES, GoalModel.bundledObstacles());

    @Test
    void nineObstaclesSpeakThreeLanguages() {
        assertThat(OBSTACLES.concepts()).hasSize(9);
        for (Concept concept : OBSTACLES.concepts()) {
            assertThat(concept.name().missing(List.of(Language.values()))).isEmpty();
            assertThat(concept.definition().missing(List.of(Language.values()))).isEmpty();
            assertThat(Catalogue.bundled().find(concept.id()))
                    .as("no obstacle is taken for a goal")
                    .isEmpty();
        }
        assertThat(OBSTACLES.measures()).isEmpty();
        assertThat(OBSTACLES.hash()).isNotEqualTo(Catalogue.bundled().hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            das System ist viel zu langsam           | tools
            too few people on the shift              | time
            nesmíme nic rozhodnout sami              | authority
            niemand sagt uns, was sich geändert hat  | information
            nobody ever says thank you               | recognition
            chybí školení                            | training
            die Führung ändert ständig die Ziele     | leadership
            other departments never answer           | departments
            """)
    void plainAnswersFindTheirObstacle(String text, String obstacle) {
        PlacedStatement placed =
                GROUPING.propose(List.of(statement(text)), 0).statements().get(0);

        assertThat(placed.concepts().get(0).concept()).isEqualTo(obstacle);
    }

    @Test
    void reasonsSpeakOfObstaclesAndNotOfGoals() {
        Proposal proposal = GROUPING.propose(List.of(statement("keine Ahnung")), 0);

        assertThat(proposal.statements().get(0).why().text(Language.DE)).startsWith("Kein Hindernis erkannt");
    }

    @Test
    void obstaclesAreInNoTension() {
        assertThat(OBSTACLES.oppositions()).isEmpty();
        assertThat(OBSTACLES.finer()).isEmpty();
    }

    /** Scenes repeat across the languages of one writer, so every fifth ten of each obstacle is left out in all three at once. */
    @Test
    void almostHalfOfUnseenScenesFindTheirObstacle() {
        List<Example> known = new ArrayList<>();
        List<Example> unseen = new ArrayList<>();
        List<Example> all = Examples.load(Catalogue.obstaclesOf(Catalogue.bundledSource()), OBSTACLES);
        Map<String, Integer> places = new HashMap<>();
        for (Example example : all) {
            int place = places.merge(
                    example.language()
                            + example.kind().name()
                            + example.labels().get(0),
                    1,
                    Integer::sum);
            boolean left = place / 10 % 5 == 4 && example.kind() == Example.Kind.SENTENCE;
            (left ? unseen : known).add(example);
        }
        GoalModel model = GoalTraining.train("validation", OBSTACLES, known);

        long right = unseen.stream().filter(example -> isRight(example, model)).count();

        assertThat(unseen).hasSize(303);
        assertThat(right).isBetween(145L, 151L);
    }

    private static boolean isRight(Example example, GoalModel model) {
        TextLanguage language = TextLanguage.find(example.language().code()).orElseThrow();
        double[] scores = model.scoresByExamples(Tokens.of(example.text()), language);
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return example.labels().contains(model.labels().get(best));
    }

    private static SourceStatement statement(String text) {
        return new SourceStatement("1", "1", "p", false, Optional.empty(), text);
    }
}
