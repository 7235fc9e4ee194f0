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

import einklang.i18n.Language;
import einklang.report.Gloss;
import einklang.survey.EditCode;
import einklang.survey.Response;
import einklang.survey.Statement;
import einklang.testing.Databases;
import einklang.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The round closes by itself at {@link StoredRound#CLOSES}; its workshop keeps sentences for twelve months. */
class HousekeepingTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final EditCode CODE = CODES.codeFor(KEY);

    private static SqlResponseIntake filled(Database database) {
        StoredRound.insert(database);
        SqlResponseIntake intake = new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> {});
        intake.accept(round(false), submission(KEY, answers("geheimes Wort", "noch eins")), CODE, NOW);
        return intake;
    }

    private static void run(Database database, Instant now) {
        new Housekeeping(database, IDS).run(now);
    }

    private static List<String> records(Database database) {
        return database.read(handle -> handle.createQuery(
                        "SELECT kind || ' ' || responses || ' ' || statements FROM deletion_record ORDER BY deleted_at")
                .mapTo(String.class)
                .list());
    }

    private static List<String> texts(Database database) {
        return new SqlAnswerSource(database, CODES)
                .responses(ROUND).stream()
                        .map(Response::statements)
                        .flatMap(List::stream)
                        .map(Statement::text)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void nothingHappensBeforeItsTime(TestDatabase place) {
        try (Database database = place.open()) {
            SqlResponseIntake intake = filled(database);

            run(database, NOW);
            run(database, CLOSES.plus(Duration.ofDays(30)).minusMillis(1));

            assertThat(intake.findOwn(ROUND, CODE)).isPresent();
            assertThat(records(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void codesAreCutThirtyDaysAfterClosingOnceAndRecorded(TestDatabase place) {
        try (Database database = place.open()) {
            SqlResponseIntake intake = filled(database);

            run(database, CLOSES.plus(Duration.ofDays(30)));
            run(database, CLOSES.plus(Duration.ofDays(31)));

            assertThat(intake.findOwn(ROUND, CODE)).isEmpty();
            assertThat(texts(database)).containsExactly("geheimes Wort", "noch eins");
            assertThat(records(database)).containsExactly("CODES_CUT 1 0");
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void sentencesLoseTheirWordsAfterTheirMonthsAndFiguresStay(TestDatabase place) {
        try (Database database = place.open()) {
            SqlResponseIntake intake = filled(database);
            String statement = new SqlAnswerSource(database, CODES)
                    .responses(ROUND)
                    .get(0)
                    .statements()
                    .get(0)
                    .id();
            new StoredReports(database)
                    .putGlosses(ROUND, List.of(new Gloss(statement, Language.EN, "", "secret word")), "f", NOW);
            assertThat(new SqlAnswerSource(database, CODES).glosses(ROUND)).hasSize(1);

            run(database, CLOSES.plus(Duration.ofDays(366)));

            assertThat(texts(database)).containsExactly("", "");
            assertThat(new SqlAnswerSource(database, CODES).glosses(ROUND)).isEmpty();
            assertThat(intake.count(ROUND)).isEqualTo(1);
            assertThat(records(database)).containsExactlyInAnyOrder("CODES_CUT 1 0", "SENTENCES_DELETED 0 2");
        }
    }

    @Test
    void afterClosingPostgresTellsNoOrderOfAnswers() {
        try (TestDatabase place = Databases.postgres();
                Database database = place.open()) {
            SqlResponseIntake intake = filled(database);
            for (int i = 0; i < 30; i++) {
                String key = IDS.next();
                intake.accept(round(false), submission(key, answers("Satz")), CODES.codeFor(key), NOW);
            }
            assertThat(inHeapOrder(database, "response.id")).isNotEqualTo(sorted(inHeapOrder(database, "response.id")));

            run(database, CLOSES.plusSeconds(1));

            assertThat(inHeapOrder(database, "response.id")).isEqualTo(sorted(inHeapOrder(database, "response.id")));
            assertThat(inHeapOrder(database, "statement.response_id"))
                    .isEqualTo(sorted(inHeapOrder(database, "statement.response_id")));
            assertThat(transactions(database, "response")).isEqualTo(1);
            assertThat(transactions(database, "statement")).isEqualTo(1);
        }
    }

    private static List<String> inHeapOrder(Database database, String column) {
        String table = column.substring(0, column.indexOf('.'));
        return database.read(
                handle -> handle.createQuery("SELECT " + column + " FROM " + table + " ORDER BY " + table + ".ctid")
                        .mapTo(String.class)
                        .list());
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static int transactions(Database database, String table) {
        return database.read(handle -> handle.createQuery("SELECT count(DISTINCT xmin::text) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void deletedAndWithdrawnWordsAreInNoFileOfTheDatabase(@TempDir Path folder) throws IOException {
        try (Database database = Database.open(DatabaseSettings.sqlite(folder.resolve("einklang.db")))) {
            SqlResponseIntake intake = filled(database);
            String other = IDS.next();
            intake.accept(round(false), submission(other, answers("widerrufen")), CODES.codeFor(other), NOW);
            assertThat(holds(folder, "geheimes Wort")).isTrue();

            intake.withdraw(round(false), CODES.codeFor(other), NOW);
            assertThat(holds(folder, "widerrufen")).isFalse();

            run(database, CLOSES.plus(Duration.ofDays(366)));
            assertThat(holds(folder, "geheimes Wort")).isFalse();
        }
    }

    private static boolean holds(Path folder, String words) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }
}
