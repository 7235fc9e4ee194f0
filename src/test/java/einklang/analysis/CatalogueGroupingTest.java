package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import einklang.text.TextLanguage;
import einklang.text.Token;
import einklang.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CatalogueGroupingTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final GoalModel MODEL = GoalModel.bundled();

    private final CatalogueGrouping grouping = new CatalogueGrouping(CATALOGUE, MODEL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # plain answers in three languages
            zufriedene Kunden           | satisfaction
            short waiting times         | speed
            krátké čekací doby          | speed
            kratke cekaci doby          | speed
            freundlich sein             | empathy
            Kosten senken               | cost
            nižší náklady               | cost
            data protection             | compliance
            """)
    void plainAnswersFindTheirGoal(String text, String concept) {
        assertThat(only(text).concepts().get(0).concept()).isEqualTo(concept);
        assertThat(only(text).placements()).extracting(Placement::cluster).containsExactly(concept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weiß nicht", "keine Ahnung", "no idea", "nevím", "???", "😀😀", "  ", "\u0000\u0007"})
    void textWithoutAGoalStandsInNoPile(String text) {
        assertThat(only(text).placements()).isEmpty();
        assertThat(only(text).concepts()).extracting(ConceptScore::concept).containsExactly("none");
    }

    @Test
    void listOfGoalsBecomesSeveralAspects() {
        String text = "freundlich, schnell, günstig";

        PlacedStatement placed = only(text);

        assertThat(placed.placements())
                .extracting(placement -> placement.aspect().of(text))
                .containsExactly("freundlich", "schnell", "günstig");
        assertThat(placed.placements()).extracting(Placement::cluster).containsExactly("empathy", "speed", "cost");
    }

    @Test
    void neighbouringAspectsOfOnePileAreOneCard() {
        String text = "Careful work - no mistakes in the documents";

        PlacedStatement placed = only(text);

        assertThat(placed.placements()).extracting(Placement::cluster).containsExactly("quality");
        assertThat(placed.placements().get(0).aspect().of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fragen und Probleme lösen",
                "quick and fast replies",
                "Kunden sollen zufrieden sein, weil wir freundlich sind"
            })
    void oneGoalIsNotCut(String text) {
        assertThat(only(text).placements()).hasSize(1);
    }

    @Test
    void wordThatSharesItsVerbIsReadWithIt() {
        assertThat(only("Kunden und Mitarbeiter zufrieden").placements())
                .extracting(placement -> placement.cluster())
                .hasSize(2);
        assertThat(only("Kunden und Mitarbeiter zufrieden").concepts())
                .extracting(ConceptScore::concept)
                .containsExactlyInAnyOrder("satisfaction", "employees");
    }

    @Test
    void typingErrorLandsInTheSamePileAsItsTwin() {
        Proposal proposal = grouping.propose(
                List.of(statement("1", "Wartezeiten verkürzen"), statement("2", "Warteziten verkürzen")), 0);

        assertThat(proposal.clusters()).hasSize(1);
        assertThat(proposal.clusters().get(0).statements()).containsExactly("1", "2");
    }

    @Test
    void finerPilesPartAGoalWhereSeveralSpeakOfAPartOfIt() {
        List<SourceStatement> statements = List.of(
                statement("1", "Anerkennung für gute Arbeit"),
                statement("2", "mehr Lob und Anerkennung vom Chef"),
                statement("3", "Aufstiegschancen für Mitarbeiter"),
                statement("4", "Karrierechancen im Service"));

        assertThat(grouping.propose(statements, 0).clusters()).hasSize(1);
        assertThat(grouping.propose(statements, 1).clusters())
                .extracting(Cluster::id, Cluster::statements)
                .containsExactlyInAnyOrder(
                        tuple("employees/career", List.of("3", "4")),
                        tuple("employees/recognition", List.of("1", "2")));
    }

    @Test
    void finerPileKeepsItsGoalAndIsNamedByBoth() {
        Proposal proposal = grouping.propose(
                List.of(
                        statement("1", "Anerkennung für gute Arbeit"),
                        statement("2", "mehr Lob und Anerkennung vom Chef"),
                        statement("3", "Mitarbeiter sollen gern zur Arbeit kommen")),
                1);

        Cluster finer = proposal.clusters().get(0);
        assertThat(finer.concept()).contains("employees");
        assertThat(finer.label().text(Language.DE)).startsWith("Gut arbeiten können: ");
        assertThat(finer.safeLabel()).isEqualTo(finer.label());
    }

    @Test
    void whatFitsNoGoalGetsAPileOfItsOwnWithASafeName() {
        String strange = "Knorzige Murkelbeeren zwirbeln";
        Proposal proposal = grouping.propose(List.of(statement("1", strange), statement("2", strange)), 1);

        Cluster own = proposal.clusters().get(0);
        assertThat(own.concept()).isEmpty();
        assertThat(own.statements()).containsExactly("1", "2");
        assertThat(own.label().text(Language.DE)).contains("Murkelbeeren");
        assertThat(own.safeLabel().text(Language.DE)).isEqualTo("Weiteres Ziel 1");
        assertThat(own.goalWhy().text(Language.EN)).doesNotContain("Murkelbeeren");
        assertThat(proposal.statements().get(0).unsure()).isTrue();
    }

    @Test
    void removingANamedWordLowersThatScore() {
        for (EvalScenario scenario : EvalScenario.all("D", true)) {
            for (SourceStatement statement : scenario.statements()) {
                checkNamedWords(statement);
            }
        }
    }

    private void checkNamedWords(SourceStatement statement) {
        PlacedStatement placed =
                grouping.propose(List.of(statement), 0).statements().get(0);
        if (placed.placements().size() != 1) {
            return;
        }
        int label = MODEL.labels().indexOf(placed.concepts().get(0).concept());
        if (label < 0) {
            return;
        }
        String reason = placed.why().text(Language.DE);
        boolean fitsNoGoal = !reason.contains("„");
        if (fitsNoGoal || reason.contains(" · ")) {
            return;
        }
        List<String> quoted = Pattern.compile("„([^“]+)“")
                .matcher(reason)
                .results()
                .map(match -> match.group(1))
                .toList();
        TextLanguage language = TextLanguage.find(placed.language().code()).orElseThrow();
        List<Token> tokens = Tokens.of(statement.text());
        double whole = MODEL.scores(tokens, language)[label];
        for (String word : quoted.subList(1, quoted.size())) {
            String folded = Tokens.of(word).get(0).folded();
            List<Token> rest = tokens.stream()
                    .filter(token -> !token.folded().equals(folded))
                    .toList();
            assertThat(MODEL.scores(rest, language)[label])
                    .as(statement.text() + " without " + word)
                    .isLessThan(whole);
        }
    }

    @Test
    void reasonsNameWordsAndGoalReasonsDoNot() {
        Proposal proposal = grouping.propose(List.of(statement("1", "Wartezeiten verkürzen")), 0);

        assertThat(proposal.statements().get(0).why().text(Language.CS)).contains("Wartezeiten");
        assertThat(proposal.clusters().get(0).why().text(Language.EN)).contains("wartezeiten");
        assertThat(proposal.clusters().get(0).goalWhy().text(Language.DE))
                .contains("Schnell antworten")
                .doesNotContainIgnoringCase("wartezeiten verkürzen");
    }

    @Test
    void pileIsNamedByWhatSetsItApart() {
        List<SourceStatement> answers = List.of(
                statement("1", "lower the cost per call"),
                statement("2", "kratší hovory"),
                statement("3", "AHT senken"),
                statement("4", "Kosten senken"));

        Cluster apart = grouping.propose(answers, 0).clusters().get(0);
        Cluster mixed = grouping.propose(answers.subList(2, 4), 0).clusters().get(0);

        assertThat(apart.safeLabel().text(Language.DE)).isEqualTo("Kosten im Griff: kurze, billige Kontakte");
        assertThat(apart.label()).isEqualTo(apart.safeLabel());
        assertThat(mixed.label().text(Language.DE)).isEqualTo("Kosten im Griff");
    }

    @Test
    void languageIsFoundInTheTextWithTheFormsAsPrior() {
        SourceStatement english = new SourceStatement(
                "1", "1", "p", false, Optional.of(Language.DE), "We want our customers to come back to us");
        SourceStatement unclear = new SourceStatement("2", "1", "p", false, Optional.of(Language.CS), "Team");

        assertThat(grouping.propose(List.of(english, unclear), 0).statements())
                .extracting(PlacedStatement::language)
                .containsExactly(Language.EN, Language.CS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void hostileInputDoesNoHarm(int slider) {
        List<SourceStatement> hostile = new ArrayList<>();
        List<String> texts = List.of(
                "🤷‍♀️🤷‍♀️",
                "a".repeat(500),
                "\u202E\u0000\u001B[31m",
                "les clients doivent être satisfaits",
                "<b onclick=x>",
                "",
                "{0}{1}$1\\",
                ",,,;;;und und",
                "\uD800",
                "ﷺ".repeat(200),
                "a,".repeat(250),
                "\u0301\u0301",
                "ß/ß/ß");
        texts.forEach(text -> hostile.add(statement(Integer.toString(hostile.size()), text)));

        Proposal proposal = grouping.propose(hostile, slider);

        assertThat(proposal.statements()).hasSize(hostile.size());
    }

    @Test
    void everyGoalStandsInAPileAndEveryPileNamesItsStatements() {
        for (EvalScenario scenario : EvalScenario.all("A", false)) {
            Proposal proposal = grouping.propose(scenario.statements(), 0);
            for (PlacedStatement statement : proposal.statements()) {
                for (Placement placement : statement.placements()) {
                    assertThat(proposal.clusters())
                            .filteredOn(cluster -> cluster.id().equals(placement.cluster()))
                            .singleElement()
                            .satisfies(
                                    cluster -> assertThat(cluster.statements()).contains(statement.id()));
                }
            }
        }
    }

    @Test
    void proposalSurvivesStorageAsJson() {
        Proposal proposal =
                grouping.propose(List.of(statement("1", "freundlich, schnell"), statement("2", "nevím")), 0);
        JsonMapper json = JsonMapper.builder().build();

        assertThat(json.readValue(json.writeValueAsString(proposal), Proposal.class))
                .isEqualTo(proposal);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(grouping.propose(List.of(), 0).clusters()).isEmpty();
    }

    @Test
    void idThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouping.propose(List.of(statement("1", "a"), statement("1", "b")), 0))
                .withMessageContaining("found '1' twice");
    }

    private PlacedStatement only(String text) {
        return grouping.propose(List.of(statement("1", text)), 0).statements().get(0);
    }

    private static SourceStatement statement(String id, String text) {
        return new SourceStatement(id, "1", "person" + id, false, Optional.empty(), text);
    }
}
