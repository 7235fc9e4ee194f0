package einklang.store;

import static einklang.store.StoredRound.CODES;
import static einklang.store.StoredRound.IDS;
import static einklang.store.StoredRound.NOW;
import static einklang.store.StoredRound.ROUND;
import static einklang.store.StoredRound.answers;
import static einklang.store.StoredRound.round;
import static einklang.store.StoredRound.submission;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.EditCode;
import einklang.survey.ResponseIntake.Outcome;
import einklang.survey.Source;
import einklang.survey.Submission;
import einklang.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers stored before V010 are there after it, with all that belongs to them, and are found by their old codes. */
class FewerPlacesMigrationTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final EditCode SLIP = new EditCode("ACDE-FHJK-MN34");
    private static final List<String> TABLES =
            List.of("response", "statement", "no_goals", "mask", "gloss", "imported_response", "slip");

    private static void before(TestDatabase place) {
        DatabaseSettings settings = place.settings();
        String user = settings.user().orElse("");
        Flyway.configure()
                .dataSource(settings.url(), user, "")
                .locations("classpath:" + Database.MIGRATIONS)
                .placeholders(Map.of("rows", settings.isSqlite() ? "WITHOUT ROWID" : ""))
                .target("009")
                .load()
                .migrate();
        Jdbi.create(settings.url(), user, "").useTransaction(handle -> {
            StoredRound.insert(handle);
            insertOldAnswers(handle);
        });
    }

    /** A linked answer with all that may belong to one, one whose code was cut, and an imported one. */
    private static void insertOldAnswers(Handle handle) {
        String old =
                "INSERT INTO response (id, round_id, submission_key, code_hash, leader, team_id, language, clarity,"
                        + " rare_words_ok, source) VALUES (?, 'round-1', ?, ?, TRUE, 'team-1', 'de', 4, TRUE, ?)";
        handle.execute(old, "linked", KEY, oldHash(CODES.codeFor(KEY)), "LINK");
        handle.execute(old, "cut", "b".repeat(32), null, "LINK");
        handle.execute(old, "imported", "c".repeat(32), null, "IMPORT");
        handle.execute("INSERT INTO statement (response_id, id, question_id, position, text, sense_only)"
                + " VALUES ('linked', 's1', 'question-1', 1, 'kurze Wege', FALSE),"
                + " ('imported', 's2', 'question-1', 1, 'mehr Ruhe', FALSE)");
        handle.execute("INSERT INTO no_goals (response_id, question_id) VALUES ('linked', 'question-2')");
        handle.execute("INSERT INTO mask (response_id, statement_id, start_at, end_at, kind, actor, masked_at)"
                + " VALUES ('linked', 's1', 0, 3, 'NAME', 'f', 7)");
        handle.execute("INSERT INTO gloss (response_id, statement_id, language, text, actor, glossed_at)"
                + " VALUES ('linked', 's1', 'en', 'short ways', 'f', 7)");
        handle.execute("INSERT INTO answer_import (id, round_id, actor, people, statements, imported_at)"
                + " VALUES ('i', 'round-1', 'f', 1, 1, 7)");
        handle.execute("INSERT INTO imported_response (response_id, import_id) VALUES ('imported', 'i')");
        handle.execute("INSERT INTO slip (code_hash, round_id, used) VALUES (?, 'round-1', FALSE)", oldHash(SLIP));
        handle.execute("UPDATE round SET responses = 3");
    }

    /** Hashes had 64 digits, of which the first 32 are left. */
    private static String oldHash(EditCode code) {
        return CODES.hash(ROUND, code) + "f".repeat(32);
    }

    private static SqlResponseIntake intake(Database database) {
        return new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> {});
    }

    private static List<List<Map<String, Object>>> rows(Handle handle) {
        return TABLES.stream()
                .map(table -> handle.createQuery("SELECT * FROM " + table + " ORDER BY 1, 2")
                        .mapToMap()
                        .list())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void everythingIsStillThere(TestDatabase place) {
        before(place);
        DatabaseSettings settings = place.settings();
        List<List<Map<String, Object>>> old =
                Jdbi.create(settings.url(), settings.user().orElse(""), "").withHandle(FewerPlacesMigrationTest::rows);

        try (Database database = place.open()) {
            List<List<Map<String, Object>>> now = database.read(FewerPlacesMigrationTest::rows);
            for (int table = 0; table < TABLES.size(); table++) {
                assertThat(now.get(table)).as(TABLES.get(table)).hasSameSizeAs(old.get(table));
                for (int row = 0; row < old.get(table).size(); row++) {
                    Map<String, Object> before = old.get(table).get(row);
                    assertThat(now.get(table).get(row)).containsAllEntriesOf(withShortHash(before));
                }
            }
        }
    }

    private static Map<String, Object> withShortHash(Map<String, Object> row) {
        row.computeIfPresent("code_hash", (column, hash) -> hash.toString().substring(0, 32));
        return row;
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void oldCodesOpenTheirAnswersAndOldFormsAreKnown(TestDatabase place) {
        before(place);

        try (Database database = place.open()) {
            SqlResponseIntake intake = intake(database);
            EditCode code = CODES.codeFor(KEY);

            assertThat(intake.findOwn(ROUND, code).orElseThrow().statements()).hasSize(1);
            assertThat(intake.isCodeOf(ROUND, KEY, code)).isTrue();
            assertThat(intake.accept(round(false), submission(KEY, answers("noch einmal")), code, NOW))
                    .isEqualTo(Outcome.REPEATED);
            assertThat(intake.cut(ROUND, code)).isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.findOwn(ROUND, code)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void oldSlipsAreTakenOnce(TestDatabase place) {
        before(place);

        try (Database database = place.open()) {
            SqlResponseIntake intake = intake(database);

            assertThat(answerWith(intake, IDS.next())).isEqualTo(Outcome.ACCEPTED);
            assertThat(answerWith(intake, IDS.next())).isEqualTo(Outcome.USED_SLIP);
        }
    }

    private static Outcome answerWith(SqlResponseIntake intake, String key) {
        Submission submission = new Submission(key, Source.LINK, Optional.of(SLIP), answers("mit Zettel"));
        return intake.accept(round(true), submission, CODES.codeFor(key), NOW);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void whatBelongsToAnAnswerGoesWithIt(TestDatabase place) {
        before(place);

        try (Database database = place.open()) {
            database.change(handle -> handle.execute("DELETE FROM response"));

            List<List<Map<String, Object>>> left = database.read(FewerPlacesMigrationTest::rows);
            assertThat(left.subList(0, TABLES.size() - 1)).allMatch(List::isEmpty);
        }
    }
}
