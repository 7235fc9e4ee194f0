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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.survey.Answers;
import einklang.survey.EditCode;
import einklang.survey.Response;
import einklang.survey.ResponseIntake.Outcome;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.Statement;
import einklang.survey.Submission;
import einklang.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What taking answers in promises, on both kinds of database. */
class SqlResponseIntakeTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final EditCode CODE = CODES.codeFor(KEY);

    private final List<String> announced = new ArrayList<>();

    private SqlResponseIntake intake(Database database) {
        return new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> announced.add(topic + "=" + seq));
    }

    private static Outcome accept(SqlResponseIntake intake, String key, Instant now) {
        return intake.accept(round(false), submission(key, answers("kurze Wege")), CODES.codeFor(key), now);
    }

    private static List<Response> stored(Database database) {
        return new SqlAnswerSource(database, CODES).responses(ROUND);
    }

    private static long rows(Database database, String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void acceptedAnswerIsStoredWhole(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            Answers answers = answers("schnell helfen 🙂", "Žluťoučký kůň");

            Outcome outcome = intake(database).accept(round(false), submission(KEY, answers), CODE, NOW);

            assertThat(outcome).isEqualTo(Outcome.ACCEPTED);
            Response response = stored(database).get(0);
            assertThat(response.leader()).isTrue();
            assertThat(response.team()).contains("team-1");
            assertThat(response.language()).isEqualTo(Language.DE);
            assertThat(response.clarity()).hasValue(4);
            assertThat(response.rareWordsOk()).isTrue();
            assertThat(response.source()).isEqualTo(Source.LINK);
            assertThat(response.noGoals()).containsExactly("question-2");
            assertThat(response.statements())
                    .extracting(Statement::text)
                    .containsExactly("schnell helfen 🙂", "Žluťoučký kůň");
            assertThat(response.statements()).extracting(Statement::senseOnly).containsExactly(false, true);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void ownAnswerIsFoundAsItWasSent(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            Answers unsaid = new Answers(
                    false, Optional.empty(), Language.CS, OptionalInt.empty(), false, List.of(), Set.of("question-1"));
            SqlResponseIntake intake = intake(database);
            intake.accept(round(false), submission(KEY, answers("eins", "zwei", "drei")), CODE, NOW);
            String other = IDS.next();
            intake.accept(round(false), submission(other, unsaid), CODES.codeFor(other), NOW);

            assertThat(intake.findOwn(ROUND, CODE)).contains(answers("eins", "zwei", "drei"));
            assertThat(intake.findOwn(ROUND, CODES.codeFor(other))).contains(unsaid);
            assertThat(intake.findOwn("round-2", CODE)).isEmpty();
            assertThat(intake.findOwn(ROUND, CODES.codeFor(IDS.next()))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void sameKeyNeverMakesASecondAnswer(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);

            assertThat(accept(intake, KEY, NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(accept(intake, KEY, NOW)).isEqualTo(Outcome.REPEATED);
            assertThat(accept(intake, KEY, CLOSES.plusSeconds(1)))
                    .as("a retry of what was acknowledged before closing")
                    .isEqualTo(Outcome.REPEATED);
            assertThat(intake.count(ROUND)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void sameKeySentManyTimesAtOnceIsStoredOnce(TestDatabase place) throws Exception {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            ExecutorService taps = Executors.newFixedThreadPool(8);

            List<Future<Outcome>> outcomes = taps.invokeAll(IntStream.range(0, 16)
                    .mapToObj(i -> (java.util.concurrent.Callable<Outcome>) () -> accept(intake, KEY, NOW))
                    .toList());
            taps.shutdown();

            List<Outcome> seen = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                seen.add(outcome.get());
            }
            assertThat(seen).containsOnly(Outcome.ACCEPTED, Outcome.REPEATED).containsOnlyOnce(Outcome.ACCEPTED);
            assertThat(intake.count(ROUND)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void roundTakesAnswersOnlyWhileItCollects(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);

            assertThat(accept(intake, IDS.next(), CLOSES.minusMillis(1))).isEqualTo(Outcome.ACCEPTED);
            assertThat(accept(intake, IDS.next(), CLOSES)).isEqualTo(Outcome.NOT_COLLECTING);
            for (RoundState state : List.of(RoundState.DRAFT, RoundState.CLOSED, RoundState.COMPARED)) {
                StoredRound.setState(database, state);
                assertThat(accept(intake, IDS.next(), NOW)).isEqualTo(Outcome.NOT_COLLECTING);
            }
            assertThat(intake.count(ROUND)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void paperCardsMayFollowAfterClosingUntilSomethingWasReadable(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            Submission paper = new Submission(KEY, Source.PAPER, Optional.empty(), answers("von der Karte"));

            assertThat(intake.accept(round(false), paper, CODE, CLOSES.plusSeconds(9)))
                    .isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.withdraw(round(false), CODE, CLOSES.plusSeconds(9)))
                    .isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.count(ROUND)).isZero();
            StoredRound.setState(database, RoundState.COMPARED);
            assertThat(intake.accept(round(false), paper, CODE, NOW)).isEqualTo(Outcome.NOT_COLLECTING);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void fullRoundSaysSoAndTakesOneAgainAfterAWithdrawal(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake small = new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> {}, 2);

            assertThat(accept(small, KEY, NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(accept(small, IDS.next(), NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(accept(small, IDS.next(), NOW)).isEqualTo(Outcome.FULL);
            assertThat(small.withdraw(round(false), CODE, NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(accept(small, IDS.next(), NOW)).isEqualTo(Outcome.ACCEPTED);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void slipOpensOneAnswerAndNothingElse(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            EditCode slip = new EditCode("KIEFER-1234-AMSEL");
            StoredRound.insertSlip(database, slip);
            SqlResponseIntake intake = intake(database);
            String key = IDS.next();

            assertThat(sendWith(intake, IDS.next(), Optional.empty())).isEqualTo(Outcome.UNKNOWN_SLIP);
            assertThat(sendWith(intake, IDS.next(), Optional.of(new EditCode("KIEFER-1235-AMSEL"))))
                    .isEqualTo(Outcome.UNKNOWN_SLIP);
            assertThat(sendWith(intake, key, Optional.of(slip))).isEqualTo(Outcome.ACCEPTED);
            assertThat(sendWith(intake, IDS.next(), Optional.of(slip))).isEqualTo(Outcome.USED_SLIP);
            assertThat(intake.findOwn(ROUND, slip)).as("whoever printed it").isEmpty();
            assertThat(intake.findOwn(ROUND, CODES.codeFor(key))).isPresent();
            assertThat(intake.withdraw(round(true), CODES.codeFor(key), NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(sendWith(intake, IDS.next(), Optional.of(slip)))
                    .as("nothing tells whose slip it was")
                    .isEqualTo(Outcome.USED_SLIP);
        }
    }

    private static Outcome sendWith(SqlResponseIntake intake, String key, Optional<EditCode> slip) {
        Submission submission = new Submission(key, Source.LINK, slip, answers("kurz"));
        return intake.accept(round(true), submission, CODES.codeFor(key), NOW);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void codeOfSomebodyElseIsNotGivenTwice(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            String first = IDS.next();
            String second = IDS.next();
            EditCode code = CODES.codeFor(first);
            EditCode other = CODES.codeFor(second, 1);

            assertThat(intake.accept(round(false), submission(first, answers("eins")), code, NOW))
                    .isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.accept(round(false), submission(second, answers("zwei")), code, NOW))
                    .isEqualTo(Outcome.CODE_TAKEN);
            assertThat(intake.accept(round(false), submission(second, answers("zwei")), other, NOW))
                    .isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.isCodeOf(ROUND, first, code)).isTrue();
            assertThat(intake.isCodeOf(ROUND, second, code)).isFalse();
            assertThat(intake.isCodeOf(ROUND, second, other)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void formWithALaterCodeIsKnownByWhateverCodeItComesAgain(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            EditCode later = CODES.codeFor(KEY, 1);
            Submission form = submission(KEY, answers("eins"));

            assertThat(intake.accept(round(false), form, later, NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.accept(round(false), form, later, NOW)).isEqualTo(Outcome.REPEATED);
            assertThat(intake.accept(round(false), form, CODE, NOW))
                    .as("whoever had the first code has withdrawn by now")
                    .isEqualTo(Outcome.REPEATED);
            assertThat(intake.count(ROUND)).isEqualTo(1);
            assertThat(intake.findOwn(ROUND, later)).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void formWithTheFirstCodeIsKnownWhenItComesWithALaterOne(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);

            assertThat(accept(intake, KEY, NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.accept(round(false), submission(KEY, answers("eins")), CODES.codeFor(KEY, 1), NOW))
                    .isEqualTo(Outcome.REPEATED);
            assertThat(intake.count(ROUND)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void databaseItselfRefusesAKeyOrACodeTwice(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            String insert =
                    "INSERT INTO response (id, round_id, submission_key, code_hash, later_code, leader, language,"
                            + " rare_words_ok, source) VALUES (?, 'round-1', ?, ?, ?, FALSE, 'de', FALSE, 'LINK')";
            database.change(handle -> {
                handle.execute(insert, "a", "key-1", "hash-1", false);
                handle.execute(insert, "b", "key-2", "hash-2", true);
            });

            assertThatThrownBy(() -> database.change(handle -> handle.execute(insert, "c", "key-1", "hash-1", false)))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> database.change(handle -> handle.execute(insert, "d", "key-2", "hash-3", true)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(rows(database, "response")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void changeReplacesEverythingUnderNewIds(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            intake.accept(round(false), submission(KEY, answers("alt eins", "alt zwei")), CODE, NOW);
            List<String> before = ids(stored(database));

            assertThat(intake.change(round(false), CODE, answers("neu"), NOW)).isEqualTo(Outcome.ACCEPTED);

            assertThat(intake.findOwn(ROUND, CODE)).contains(answers("neu"));
            assertThat(ids(stored(database))).hasSize(1).doesNotContainAnyElementsOf(before);
            assertThat(intake.change(round(false), CODE, answers("zu spät"), CLOSES))
                    .isEqualTo(Outcome.NOT_COLLECTING);
            assertThat(intake.change(round(false), CODES.codeFor(IDS.next()), answers("fremd"), NOW))
                    .isEqualTo(Outcome.UNKNOWN_CODE);
            assertThat(intake.findOwn(ROUND, CODE)).contains(answers("neu"));
        }
    }

    private static List<String> ids(List<Response> responses) {
        return responses.stream()
                .flatMap(response -> response.statements().stream())
                .map(Statement::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void withdrawnAnswerLeavesNoRow(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            accept(intake, KEY, NOW);

            assertThat(intake.withdraw(round(false), CODE, CLOSES)).isEqualTo(Outcome.NOT_COLLECTING);
            assertThat(intake.withdraw(round(false), CODE, NOW)).isEqualTo(Outcome.ACCEPTED);
            assertThat(intake.withdraw(round(false), CODE, NOW)).isEqualTo(Outcome.UNKNOWN_CODE);
            assertThat(rows(database, "response") + rows(database, "statement") + rows(database, "no_goals"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void cutAnswerStaysAndNobodyFindsItByCodeOrKey(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            accept(intake, KEY, NOW);

            assertThat(intake.cut(ROUND, CODE)).isEqualTo(Outcome.ACCEPTED);

            assertThat(intake.findOwn(ROUND, CODE)).isEmpty();
            assertThat(new SqlAnswerSource(database, CODES).findByCode(ROUND, CODE))
                    .isEmpty();
            assertThat(intake.cut(ROUND, CODE)).isEqualTo(Outcome.UNKNOWN_CODE);
            assertThat(intake.count(ROUND)).isEqualTo(1);
            assertThat(database.<List<String>>read(handle -> handle.createQuery("SELECT submission_key FROM response")
                            .mapTo(String.class)
                            .list()))
                    .as("the code could be worked out from the key of the form")
                    .doesNotContain(KEY);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void liveCountIsAnnouncedOnceABatch(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);

            for (int i = 0; i < 12; i++) {
                accept(intake, i == 0 ? KEY : IDS.next(), NOW);
            }
            intake.withdraw(round(false), CODE, NOW);
            accept(intake, IDS.next(), NOW);

            assertThat(announced).containsExactly("round:round-1=5", "round:round-1=10", "round:round-1=12");
            assertThat(database.<Integer>read(handle -> handle.createQuery("SELECT shown_count FROM round")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(12);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void answerToAnUnknownTeamLeavesNothing(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlResponseIntake intake = intake(database);
            Answers wrong = new Answers(
                    false, Optional.of("nowhere"), Language.DE, OptionalInt.empty(), false, List.of(), Set.of());

            assertThatThrownBy(() -> intake.accept(round(false), submission(KEY, wrong), CODE, NOW))
                    .isInstanceOf(RuntimeException.class);
            assertThat(intake.count(ROUND)).isZero();
        }
    }
}
