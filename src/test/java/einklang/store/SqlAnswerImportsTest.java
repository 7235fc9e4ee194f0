package einklang.store;

import static einklang.store.StoredRound.CLOSES;
import static einklang.store.StoredRound.CODES;
import static einklang.store.StoredRound.IDS;
import static einklang.store.StoredRound.NOW;
import static einklang.store.StoredRound.ROUND;
import static einklang.store.StoredRound.answers;
import static einklang.store.StoredRound.round;
import static einklang.store.StoredRound.submission;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.AnswerImports.Done;
import einklang.survey.AnswerImports.Outcome;
import einklang.survey.Answers;
import einklang.survey.Response;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.testing.TestDatabase;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bringing answers in as a file promises, on both kinds of database. */
class SqlAnswerImportsTest {
    private static final List<Answers> PEOPLE = List.of(answers("kurze Wege"), answers("freundlich", "schnell"));

    private static List<Response> stored(Database database) {
        return new SqlAnswerSource(database, CODES).responses(ROUND);
    }

    private static long rows(Database database, String what) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + what)
                .mapTo(Long.class)
                .one());
    }

    private static long number(Database database, String column) {
        return database.read(handle -> handle.createQuery("SELECT " + column + " FROM round")
                .mapTo(Long.class)
                .one());
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void importedAnswersAreASourceOfTheirOwnWithoutCodes(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerImports imports = new SqlAnswerImports(database, IDS);

            assertThat(imports.take(round(false), "i1", "f", PEOPLE, NOW)).isEqualTo(Outcome.DONE);

            assertThat(stored(database)).hasSize(2).allMatch(response -> response.source() == Source.IMPORT);
            assertThat(rows(database, "response WHERE code_hash IS NULL")).isEqualTo(2);
            assertThat(number(database, "responses")).isEqualTo(2);
            assertThat(imports.of(ROUND)).containsExactly(new Done("i1", "f", 2, 3, NOW));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void sameImportComesInOnce(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerImports imports = new SqlAnswerImports(database, IDS);
            imports.take(round(false), "i1", "f", PEOPLE, NOW);

            assertThat(imports.take(round(false), "i1", "f", PEOPLE, NOW)).isEqualTo(Outcome.REPEATED);

            assertThat(stored(database)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void undoRemovesTheImportAndNothingElse(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerImports imports = new SqlAnswerImports(database, IDS);
            imports.take(round(false), "i1", "f", PEOPLE, NOW);
            imports.take(round(false), "i2", "f", List.of(answers("bleibt")), NOW);

            assertThat(imports.undo(round(false), "i1", NOW)).isEqualTo(Outcome.DONE);
            assertThat(imports.undo(round(false), "i1", NOW)).isEqualTo(Outcome.UNKNOWN);

            assertThat(stored(database)).hasSize(1);
            assertThat(rows(database, "statement")).isEqualTo(1);
            assertThat(rows(database, "imported_response")).isEqualTo(1);
            assertThat(number(database, "responses")).isEqualTo(1);
            assertThat(rows(
                            database,
                            "deletion_record WHERE kind = 'IMPORT_UNDONE' AND responses = 2 AND statements = 3"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void closedRoundsTakeImportsUntilTheyAreCompared(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerImports imports = new SqlAnswerImports(database, IDS);
            assertThat(imports.take(round(false), "i1", "f", PEOPLE, CLOSES)).isEqualTo(Outcome.DONE);
            StoredRound.setState(database, RoundState.DRAFT);
            assertThat(imports.take(round(false), "i2", "f", PEOPLE, NOW)).isEqualTo(Outcome.NOT_COLLECTING);
            StoredRound.setState(database, RoundState.COMPARED);
            assertThat(imports.take(round(false), "i3", "f", PEOPLE, NOW)).isEqualTo(Outcome.NOT_COLLECTING);
            assertThat(imports.undo(round(false), "i1", NOW)).isEqualTo(Outcome.NOT_COLLECTING);
            assertThat(stored(database)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void comparingCutsTheTieBetweenAnswersAndImport(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerImports imports = new SqlAnswerImports(database, IDS);
            imports.take(round(false), "i1", "f", Collections.nCopies(5, answers("x")), NOW);
            SqlWorkshopStore workshops = new SqlWorkshopStore(database, IDS);
            Round closed = workshops.move(workshops.currentRound("workshop-1"), RoundState.CLOSED, NOW);

            workshops.move(closed, RoundState.COMPARED, NOW);

            assertThat(rows(database, "imported_response")).isZero();
            assertThat(imports.of(ROUND)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void liveCountLeavesImportedAnswersOut(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            new SqlAnswerImports(database, IDS)
                    .take(round(false), "i1", "f", Collections.nCopies(4, answers("x")), NOW);
            SqlResponseIntake intake = new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> {});

            for (int i = 1; i <= 5; i++) {
                assertThat(number(database, "shown_count"))
                        .as("before answer " + i)
                        .isZero();
                String key = IDS.next();
                intake.accept(round(false), submission(key, answers("x")), CODES.codeFor(key), NOW);
            }

            assertThat(number(database, "shown_count")).isEqualTo(5);
            assertThat(number(database, "responses")).isEqualTo(9);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void discardingAnswersForgetsImports(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerImports imports = new SqlAnswerImports(database, IDS);
            imports.take(round(false), "i1", "f", PEOPLE, NOW);
            SqlWorkshopStore workshops = new SqlWorkshopStore(database, IDS);

            workshops.discardAnswers(workshops.currentRound("workshop-1"), NOW);

            assertThat(imports.of(ROUND)).isEmpty();
            assertThat(rows(database, "imported_response")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void moreThanARoundHoldsIsRefusedWhole(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerImports imports = new SqlAnswerImports(database, IDS);
            List<Answers> people = Collections.nCopies(Round.MOST_RESPONSES + 1, answers("x"));

            assertThat(imports.take(round(false), "i1", "f", people, NOW)).isEqualTo(Outcome.FULL);

            assertThat(stored(database)).isEmpty();
            assertThat(imports.of(ROUND)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void orderOfTheFileIsNotTheOrderOfTheRows(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            List<Answers> people = Stream.iterate(1, i -> i + 1)
                    .limit(60)
                    .map(i -> answers("Satz " + i))
                    .toList();

            new SqlAnswerImports(database, IDS).take(round(false), "i1", "f", people, NOW);

            List<String> inRows = database.read(handle -> handle.createQuery("SELECT text FROM statement")
                    .mapTo(String.class)
                    .list());
            assertThat(Set.copyOf(inRows)).hasSize(60);
            assertThat(inRows)
                    .isNotEqualTo(people.stream()
                            .map(person -> person.statements().get(0).text().value())
                            .toList());
        }
    }
}
