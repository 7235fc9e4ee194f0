package einklang.store;

import static einklang.store.StoredRound.CODES;
import static einklang.store.StoredRound.IDS;
import static einklang.store.StoredRound.NOW;
import static einklang.store.StoredRound.ROUND;
import static einklang.store.StoredRound.answers;
import static einklang.store.StoredRound.round;
import static einklang.store.StoredRound.submission;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.DisclosurePlan;
import einklang.survey.Mask;
import einklang.survey.Response;
import einklang.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading raw answers promises, on both kinds of database. */
class SqlAnswerSourceTest {
    private static List<String> fill(Database database, int responses) {
        SqlResponseIntake intake = new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> {});
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < responses; i++) {
            String key = IDS.next();
            keys.add(key);
            intake.accept(round(false), submission(key, answers("Satz " + i)), CODES.codeFor(key), NOW);
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void responsesComeInTheOrderOfTheirRandomIds(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            fill(database, 20);

            List<Response> responses = new SqlAnswerSource(database, CODES).responses(ROUND);

            assertThat(responses)
                    .hasSize(20)
                    .extracting(Response::id)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(responses)
                    .flatExtracting(Response::statements)
                    .extracting(statement -> statement.text())
                    .hasSize(20)
                    .doesNotHaveDuplicates();
            assertThat(new SqlAnswerSource(database, CODES).responses("round-2"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void masksComeByStatementInTheOrderOfTheirPlaces(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            fill(database, 1);
            SqlAnswerSource source = new SqlAnswerSource(database, CODES);
            String statement =
                    source.responses(ROUND).get(0).statements().get(0).id();
            database.change(handle -> {
                for (int start : new int[] {4, 0}) {
                    handle.execute(
                            "INSERT INTO mask (response_id, statement_id, start_at, end_at, kind, actor, masked_at)"
                                    + " VALUES (?, ?, ?, ?, 'NAME', 'f', 0)",
                            source.responses(ROUND).get(0).id(),
                            statement,
                            start,
                            start + 2);
                }
            });

            assertThat(source.masks(ROUND)).containsOnlyKeys(statement);
            assertThat(source.masks(ROUND).get(statement))
                    .containsExactly(new Mask(0, 2, Mask.Kind.NAME), new Mask(4, 6, Mask.Kind.NAME));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void planIsFoundOnceItIsStored(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            SqlAnswerSource source = new SqlAnswerSource(database, CODES);
            DisclosurePlan plan = new DisclosurePlan(5, 12, true, 2, List.of());

            assertThat(source.findPlan(ROUND)).isEmpty();
            database.change(
                    handle -> handle.execute("UPDATE round SET disclosure_plan = ?", DisclosurePlans.write(plan)));
            assertThat(source.findPlan(ROUND)).contains(plan);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void codeLeadsToItsOwnResponseOnly(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            List<String> keys = fill(database, 3);
            SqlAnswerSource source = new SqlAnswerSource(database, CODES);

            assertThat(source.findByCode(ROUND, CODES.codeFor(keys.get(1))))
                    .map(response -> response.statements().get(0).text())
                    .contains("Satz 1");
            assertThat(source.findByCode(ROUND, CODES.codeFor(IDS.next()))).isEmpty();
        }
    }
}
