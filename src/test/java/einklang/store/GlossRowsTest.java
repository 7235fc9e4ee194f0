package einklang.store;

import static einklang.store.StoredRound.CODES;
import static einklang.store.StoredRound.IDS;
import static einklang.store.StoredRound.NOW;
import static einklang.store.StoredRound.ROUND;
import static einklang.store.StoredRound.answers;
import static einklang.store.StoredRound.round;
import static einklang.store.StoredRound.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import einklang.board.BoardStore;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.report.Gloss;
import einklang.survey.EditCode;
import einklang.survey.Mask;
import einklang.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossRowsTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final EditCode CODE = CODES.codeFor(KEY);

    private static SqlResponseIntake filled(Database database) {
        StoredRound.insert(database);
        SqlResponseIntake intake = new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> {});
        intake.accept(round(false), submission(KEY, answers("mít čas")), CODE, NOW);
        return intake;
    }

    private static String statement(Database database) {
        return new SqlAnswerSource(database, CODES)
                .responses(ROUND)
                .get(0)
                .statements()
                .get(0)
                .id();
    }

    private static Map<String, LocalText> stored(Database database) {
        return new SqlAnswerSource(database, CODES).glosses(ROUND);
    }

    private static List<Gloss> put(Database database, Language language, String before, String text) {
        return new StoredReports(database)
                .putGlosses(ROUND, List.of(new Gloss(statement(database), language, before, text)), "ann", NOW);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void oneALanguageComesBackAsItWasWritten(TestDatabase place) {
        try (Database database = place.open()) {
            filled(database);

            assertThat(put(database, Language.DE, "", "Zeit haben")).isEmpty();
            assertThat(put(database, Language.EN, "", "have time")).isEmpty();
            assertThat(put(database, Language.DE, "Zeit haben", "Sich Zeit nehmen"))
                    .isEmpty();

            assertThat(stored(database))
                    .isEqualTo(Map.of(statement(database), LocalText.of("Sich Zeit nehmen", "have time", "")));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void ofTwoWritersTheSecondIsToldAndChangesNothing(TestDatabase place) {
        try (Database database = place.open()) {
            filled(database);
            put(database, Language.DE, "", "Zeit haben");

            assertThat(put(database, Language.DE, "", "Muße")).hasSize(1);
            assertThat(put(database, Language.DE, "etwas anderes", "Muße")).hasSize(1);
            assertThat(put(database, Language.DE, "etwas anderes", "")).hasSize(1);
            assertThat(stored(database).values()).containsExactly(LocalText.of(Language.DE, "Zeit haben"));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void sameTextTwiceIsNoClash(TestDatabase place) {
        try (Database database = place.open()) {
            filled(database);
            put(database, Language.DE, "", "Zeit haben");

            assertThat(put(database, Language.DE, "", "Zeit haben")).isEmpty();
            assertThat(put(database, Language.DE, "Zeit haben", "")).isEmpty();
            assertThat(put(database, Language.DE, "Zeit haben", "")).isEmpty();
            assertThat(stored(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void belongsToAStatementOfItsRound(TestDatabase place) {
        try (Database database = place.open()) {
            filled(database);
            StoredReports reports = new StoredReports(database);
            Gloss known = new Gloss(statement(database), Language.DE, "", "Zeit haben");
            Gloss unknown = new Gloss("none", Language.DE, "", "Zeit haben");

            assertThat(reports.putGlosses("another round", List.of(known), "ann", NOW))
                    .containsExactly(known);
            assertThat(reports.putGlosses(ROUND, List.of(unknown, known), "ann", NOW))
                    .containsExactly(unknown);
            assertThat(stored(database)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void goesWhenThePlaceThatItWasMadeFromIsMasked(TestDatabase place) {
        try (Database database = place.open()) {
            filled(database);
            StoredBoards boards = new StoredBoards(database, IDS::next);
            BoardStore.MaskedPlace masked =
                    new BoardStore.MaskedPlace(statement(database), new Mask(0, 3, Mask.Kind.NAME));
            put(database, Language.DE, "", "Zeit haben");

            boards.mask("another round", masked, "ann", NOW);
            assertThat(stored(database)).hasSize(1);
            boards.mask(ROUND, masked, "ann", NOW);
            assertThat(stored(database)).isEmpty();
            put(database, Language.DE, "", "Muße");
            boards.mask(ROUND, masked, "ann", NOW);
            assertThat(stored(database))
                    .as("what was masked already takes nothing away")
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void goesWithAChangedAndAWithdrawnAnswer(TestDatabase place) {
        try (Database database = place.open()) {
            SqlResponseIntake intake = filled(database);
            put(database, Language.DE, "", "Zeit haben");
            intake.change(round(false), CODE, answers("víc času"), NOW);
            assertThat(stored(database)).isEmpty();

            put(database, Language.DE, "", "mehr Zeit");
            assertThat(stored(database)).hasSize(1);
            intake.withdraw(round(false), CODE, NOW);
            assertThat(rows(database)).isZero();
        }
    }

    private static int rows(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM gloss")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void tooLongIsRefused() {
        assertThat(new Gloss("s", Language.DE, "", "😀".repeat(Gloss.LONGEST)).text())
                .hasSize(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gloss("s", Language.DE, "", "x".repeat(Gloss.LONGEST + 1)))
                .withMessage("gloss of s: found 501 code points, wanted at most 500");
    }
}
