package einklang.store;

import static einklang.testing.SampleWorkshops.addFacilitator;
import static einklang.testing.SampleWorkshops.draft;
import static einklang.testing.SampleWorkshops.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.RandomIds;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Current;
import einklang.testing.TestDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is remembered of a workshop is never older than what the database says, whoever changed it. */
class KnownWorkshopsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String CODE = "acdefhhjkm";

    private static SqlWorkshopStore store(Database database) {
        return new SqlWorkshopStore(database, new RandomIds(new SecureRandom()));
    }

    /** Runs with a store that has read the workshop before, and another one that shares nothing but the database. */
    private static void knowing(TestDatabase place, BiConsumer<SqlWorkshopStore, SqlWorkshopStore> test) {
        try (Database database = place.open()) {
            addFacilitator(database, "anna");
            addFacilitator(database, "bert");
            SqlWorkshopStore other = store(database);
            other.create(workshop("w", CODE, "nprtuvwxy3", "anna"), draft("w"), NOW);
            SqlWorkshopStore knowing = store(database);
            assertIsAsStored(knowing, other);
            test.accept(knowing, other);
        }
    }

    private static void assertIsAsStored(SqlWorkshopStore knowing, SqlWorkshopStore other) {
        Current stored = new Current(other.find("w").orElseThrow(), other.currentRound("w"));
        for (int look = 0; look < 2; look++) {
            assertThat(knowing.findCurrentByCode(CODE)).contains(stored);
            assertThat(knowing.findCurrentByLeaderCode("nprtuvwxy3")).contains(stored);
        }
    }

    private static Workshop titled(Workshop old, String title) {
        return new Workshop(
                old.id(),
                old.code(),
                old.leaderCode(),
                old.ownerId(),
                title,
                old.organisation(),
                old.client(),
                old.languages(),
                old.timeZone(),
                old.teams().subList(0, 1),
                old.retentionMonths(),
                old.information(),
                old.trialOf(),
                old.version());
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void everyChangeOfAWorkshopIsSeenByTheNextLook(TestDatabase place) {
        knowing(place, (knowing, other) -> {
            Workshop before = other.find("w").orElseThrow();
            other.update(titled(before, "Anders"), other.currentRound("w"));

            assertThat(knowing.findCurrentByCode(CODE).orElseThrow().workshop().title())
                    .isEqualTo("Anders");
            assertIsAsStored(knowing, other);

            other.handOver("w", "bert");
            assertIsAsStored(knowing, other);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void everyMoveOfARoundIsSeenByTheNextLook(TestDatabase place) {
        knowing(place, (knowing, other) -> {
            Round draft = other.currentRound("w");
            Round collecting = other.move(draft, RoundState.COLLECTING, NOW);
            assertIsAsStored(knowing, other);

            other.raiseShownCount(draft.id(), 5);
            assertThat(knowing.findCurrentByCode(CODE).orElseThrow().round().shownCount())
                    .isEqualTo(5);
            assertIsAsStored(knowing, other);

            Round closed = other.move(collecting, RoundState.CLOSED, NOW);
            assertIsAsStored(knowing, other);

            other.discardAnswers(closed, NOW);
            assertIsAsStored(knowing, other);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void stateWrittenByHandIsSeenToo(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            database.change(handle -> handle.execute("UPDATE workshop SET code = ?", CODE));
            SqlWorkshopStore knowing = store(database);
            knowing.findCurrentByCode(CODE);

            StoredRound.setState(database, RoundState.CLOSED);
            assertThat(state(knowing)).contains(RoundState.CLOSED);

            database.change(handle -> handle.execute("UPDATE round SET state = 'COLLECTING', closes_at = NULL"));
            assertThat(state(knowing)).contains(RoundState.COLLECTING);
            assertThat(knowing.findCurrentByCode(CODE).orElseThrow().round().closesAt())
                    .isEmpty();
        }
    }

    private static Optional<RoundState> state(SqlWorkshopStore store) {
        return store.findCurrentByCode(CODE).map(found -> found.round().storedState());
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void newRoundTakesThePlaceOfTheOneKnown(TestDatabase place) {
        try (Database database = place.open()) {
            StoredRound.insert(database);
            database.change(handle -> handle.execute("UPDATE workshop SET code = ?", CODE));
            SqlWorkshopStore knowing = store(database);
            knowing.findCurrentByCode(CODE);

            database.change(handle -> {
                handle.execute("""
                        INSERT INTO round (id, workshop_id, number, state, invited, min_answers, words, readers,
                            neutral_reader, statements_per_question, leaders_link, slips, clarity, closes_at, closed_at,
                            readable, shown_count, disclosure_plan, version)
                        SELECT 'round-2', workshop_id, 2, 'DRAFT', invited, min_answers, words, readers,
                            neutral_reader, statements_per_question, leaders_link, slips, clarity, closes_at, closed_at,
                            readable, shown_count, disclosure_plan, version FROM round""");
                handle.execute("INSERT INTO question (id, round_id, position, kind, text_de, text_en, text_cs)"
                        + " VALUES ('question-3', 'round-2', 1, 'GOALS', 'Und jetzt?', '', '')");
            });

            assertThat(knowing.findCurrentByCode(CODE).orElseThrow().round().id())
                    .isEqualTo("round-2");
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void deletedWorkshopIsForgotten(TestDatabase place) {
        knowing(place, (knowing, other) -> {
            other.delete("w", NOW);

            assertThat(knowing.findCurrentByCode(CODE)).isEmpty();
            assertThat(knowing.findCurrentByLeaderCode("nprtuvwxy3")).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void moreWorkshopsThanAreKeptAreAllFound(TestDatabase place) {
        try (Database database = place.open()) {
            addFacilitator(database, "anna");
            SqlWorkshopStore store = store(database);
            String signs = "acdefhjkmn";
            for (int i = 0; i < 210; i++) {
                String end = "" + signs.charAt(i / 100) + signs.charAt(i / 10 % 10) + signs.charAt(i % 10);
                store.create(workshop("w" + i, "aaaaaaa" + end, "ccccccc" + end, "anna"), draft("w" + i), NOW);
            }
            for (int i = 0; i < 210; i++) {
                String end = "" + signs.charAt(i / 100) + signs.charAt(i / 10 % 10) + signs.charAt(i % 10);
                assertThat(store.findCurrentByCode("aaaaaaa" + end)
                                .orElseThrow()
                                .workshop()
                                .id())
                        .isEqualTo("w" + i);
            }
        }
    }
}
