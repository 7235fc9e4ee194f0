package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs type besides answers: nothing may crash, and nothing may be forced into a pile. */
class OddAnswersTest {
    private static final CatalogueGrouping GROUPING = new CatalogueGrouping(Catalogue.bundled(), GoalModel.bundled());

    static List<String> nothing() {
        return List.of(
                "",
                "   \t\n ",
                "\u0000\u0001\u0007",
                "\u001b[2J",
                "\u200b\u200d\ufeff",
                "😀😀👍🏽",
                "👨‍👩‍👧‍👦",
                "!!!???...",
                "-",
                "12345",
                "42 %",
                "a".repeat(500),
                "ä".repeat(500),
                "aaaa ".repeat(100),
                "<p></p><br/>",
                "asdfghjkl");
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void whatSaysNothingIsNoGoal(String text) {
        PlacedStatement placed = only(text);

        assertThat(placed.placements()).isEmpty();
        assertThat(placed.concepts()).extracting(ConceptScore::concept).containsExactly("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"رضا العملاء", "שירות מהיר", "顧客満足", "быстрый ответ", "Hızlı cevap vermek"})
    void languageThatNobodyTaughtGetsAPileOfItsOwnForAPersonToLookAt(String text) {
        Proposal proposal = propose(List.of(text, text));

        assertThat(proposal.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.concept()).isEmpty();
            assertThat(cluster.statements()).hasSize(2);
        });
        assertThat(proposal.statements()).allMatch(PlacedStatement::unsure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Être à l'écoute des clients", "Szybka obsługa klienta", "Zadowolony klient"})
    void wordsThatNeighboursShareAreGuessedWithDoubt(String text) {
        PlacedStatement placed = only(text);

        assertThat(placed.placements()).hasSizeLessThanOrEqualTo(1);
        assertThat(placed.unsure() || placed.concepts().get(0).confidence() < 0.75)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"MsoNormal\">schnell antworten</p>",
                "<b>schnell</b> <br/>antworten",
                "\u202eschnell antworten\u202c",
                "ｓｃｈｎｅｌｌ antworten",
                "\ud800 schnell antworten"
            })
    void markUpAndStrangeLettersDoNotHideTheWords(String text) {
        assertThat(only(text).concepts().get(0).concept()).isEqualTo("speed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert('x')</script>", "' OR 1=1 --", "=SUM(A1)", "%s %d {0} ${x}", "a < b > c"})
    void codeIsTextLikeAnyOther(String text) {
        assertThat(only(text).concepts()).isNotEmpty();
        assertThat(only(text).why().isEmpty()).isFalse();
    }

    @Test
    void essayInOneFieldIsReadToTheEndAndCutIntoFewParts() {
        String essay =
                "Wir wollen die Kunden schnell und freundlich bedienen, aber die Systeme sind langsam. ".repeat(500);

        PlacedStatement placed = only(essay);

        assertThat(placed.placements()).hasSizeBetween(2, 12);
        assertThat(placed.placements()
                        .get(placed.placements().size() - 1)
                        .aspect()
                        .end())
                .isGreaterThan(essay.length() - 5);
        assertThat(placed.concepts()).extracting(ConceptScore::concept).contains("speed", "empathy");
    }

    @Test
    void oddAnswersDoNotMoveOrdinaryOnes() {
        List<String> ordinary = List.of("Kosten senken", "freundlich sein", "schnell antworten");
        List<String> mixed = new ArrayList<>(ordinary);
        mixed.addAll(nothing());

        assertThat(propose(mixed).clusters())
                .extracting(Cluster::id)
                .isEqualTo(
                        propose(ordinary).clusters().stream().map(Cluster::id).toList());
    }

    private static PlacedStatement only(String text) {
        return propose(List.of(text)).statements().get(0);
    }

    private static Proposal propose(List<String> texts) {
        List<SourceStatement> statements = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            statements.add(
                    new SourceStatement("s%03d".formatted(i), "1", "p" + i, false, Optional.empty(), texts.get(i)));
        }
        return GROUPING.propose(statements, 0);
    }
}
