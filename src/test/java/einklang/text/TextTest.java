package einklang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private final Similarity similarity = new Similarity();

    @ParameterizedTest
    @CsvSource({"Kürzere, kurzere", "zákazník, zakaznik", "Spaß, spass", "ČEKÁNÍ, cekani", "ﬁx, fix", "Ｗeb, web"})
    void wordsAreFolded(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void tokensKnowWhereTheyStand() {
        String text = "80/20 – für's Team";
        assertThat(Tokens.of(text))
                .extracting(token -> token.typed(text))
                .containsExactly("80", "20", "für", "s", "Team");
    }

    @ParameterizedTest
    @CsvSource({
        "verkürzen, verkuerzen, DE",
        "Wartezeit, Wartezeiten, DE",
        "customer, customers, EN",
        "zákazníci, zakaznici, CS",
    })
    void formsOfAWordHaveOneStem(String one, String other, TextLanguage language) {
        assertThat(Stems.of(Folding.fold(one), language)).isEqualTo(Stems.of(Folding.fold(other), language));
    }

    @ParameterizedTest
    @CsvSource({
        "Wartezeiten verkürzen, Warteziten verkürzen, true",
        "Wartezeiten verkürzen, verkuerzen: WARTEZEITEN, true",
        "mehr Anrufe, weniger Anrufe, false",
        "Kosten senken, Kasten senken, false",
        "důvěra zákazníků, duvera zakazniku, true",
        "listen, silent, false",
    })
    void nearDuplicatesAreTheSameWordsButForTypingErrors(String one, String other, boolean same) {
        assertThat(similarity.isNearDuplicate(Tokens.of(one), Tokens.of(other))).isEqualTo(same);
        assertThat(similarity.isNearDuplicate(Tokens.of(other), Tokens.of(one))).isEqualTo(same);
    }

    @Test
    void twinsPointToTheFirst() {
        List<List<Token>> texts = List.of(
                Tokens.of("freundlich"),
                Tokens.of("schnell"),
                Tokens.of("freundlcih"),
                Tokens.of("Schnell!"),
                List.of());

        assertThat(new NearDuplicates().groups(texts)).containsExactly(0, 1, 0, 1, 4);
    }

    @Test
    void piecesBeginAtMarksOfTheLanguage() {
        String text = "schnell, nett und günstig; a sell";

        assertThat(AspectSplitter.pieces(text, TextLanguage.DE))
                .extracting(piece -> text.substring(piece.start(), piece.end()))
                .containsExactly("schnell", "nett", "günstig", "a sell");
        assertThat(AspectSplitter.pieces("a chance to sell a seat", TextLanguage.EN))
                .hasSize(1);
        assertThat(AspectSplitter.pieces("", TextLanguage.CS)).isEmpty();
    }

    @Test
    void trainingTwiceGivesTheSameBits() throws IOException {
        assertThat(bytes(small())).isEqualTo(bytes(small()));
    }

    @Test
    void modelSurvivesStorage() throws IOException {
        GoalModel model = small();
        GoalModel read = GoalModel.read(new ByteArrayInputStream(bytes(model)));
        List<Token> tokens = Tokens.of("schnelle Antwort");

        assertThat(read.version()).isEqualTo("v");
        assertThat(read.scores(tokens, TextLanguage.DE)).isEqualTo(model.scores(tokens, TextLanguage.DE));
        assertThat(read.scores(tokens, TextLanguage.DE)[0]).isGreaterThan(read.scores(tokens, TextLanguage.DE)[1]);
        assertThat(read.language("freundlich", Optional.empty())).isEqualTo(TextLanguage.DE);
    }

    @Test
    void anythingElseIsNoModel() {
        Assertions.assertThatIOException()
                .isThrownBy(() -> GoalModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})))
                .withMessageContaining("wanted");
    }

    private static GoalModel small() {
        return GoalModel.train(
                "v",
                List.of("speed", "empathy"),
                List.of(
                        new TrainingText(TextLanguage.DE, List.of("speed"), "schnelle Antwort", 1),
                        new TrainingText(TextLanguage.DE, List.of("speed"), "schnell sein", 1),
                        new TrainingText(TextLanguage.DE, List.of("empathy"), "freundlich sein", 1),
                        new TrainingText(TextLanguage.EN, List.of("speed"), "quick answers", 1),
                        new TrainingText(TextLanguage.EN, List.of("empathy"), "kind answers", 1),
                        new TrainingText(TextLanguage.DE, List.of("empathy"), "freundliche Antwort", 1)));
    }

    private static byte[] bytes(GoalModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
