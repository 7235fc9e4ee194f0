package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both kinds of database promise alike. */
class DatabaseTest {
    static final String FOLDER = "db/store-test";

    interface SentenceDao {
        @SqlUpdate("INSERT INTO sentence (id, text, likes, hidden) VALUES (:id, :text, 0, :hidden)")
        void insert(@Bind("id") String id, @Bind("text") String text, @Bind("hidden") boolean hidden);

        @SqlQuery("SELECT text FROM sentence WHERE hidden = :hidden ORDER BY id")
        List<String> texts(@Bind("hidden") boolean hidden);
    }

    static int insert(Handle handle, String id) {
        return handle.execute("INSERT INTO sentence (id, text, likes, hidden) VALUES (?, 'x', 0, FALSE)", id);
    }

    static long count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM sentence")
                .mapTo(Long.class)
                .one());
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void whatWasWrittenIsReadByTheNextReading(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            database.change(handle -> handle.attach(SentenceDao.class).insert("a", "Žluťoučký kůň, größer", true));

            assertThat(database.<List<String>>read(
                            handle -> handle.attach(SentenceDao.class).texts(true)))
                    .containsExactly("Žluťoučký kůň, größer");
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void writingReturnsTheResultOfItsJob(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            assertThat(database.<Integer>write(handle -> insert(handle, "a"))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void failingJobLeavesNothingAndItsExceptionReachesTheCaller(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            assertThatThrownBy(() -> database.change(handle -> {
                        insert(handle, "a");
                        throw new IllegalArgumentException("wanted another word");
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("wanted another word");

            assertThat(count(database)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void readingCannotWrite(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            assertThatThrownBy(() -> database.<Integer>read(handle -> insert(handle, "a")))
                    .hasMessageMatching("(?s).*(readonly|read-only).*");
            assertThat(count(database)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void dataOutlivesClosing(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            database.change(handle -> insert(handle, "a"));
        }
        try (Database again = place.open(FOLDER)) {
            assertThat(count(again)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void concurrentReadModifyWriteLosesNothing(TestDatabase place) {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try (Database database = place.open(FOLDER)) {
            database.change(handle -> insert(handle, "a"));

            List<CompletableFuture<Void>> all = IntStream.range(0, 80)
                    .mapToObj(number ->
                            CompletableFuture.runAsync(() -> database.change(DatabaseTest::likeOnce), callers))
                    .toList();

            assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(60)));
            assertThat(database.<Long>read(DatabaseTest::likes)).isEqualTo(80);
        } finally {
            callers.shutdown();
        }
    }

    private static void likeOnce(Handle handle) {
        handle.execute("UPDATE sentence SET likes = ? WHERE id = 'a'", likes(handle) + 1);
    }

    private static long likes(Handle handle) {
        return handle.createQuery("SELECT likes FROM sentence WHERE id = 'a'")
                .mapTo(Long.class)
                .one();
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void readingSeesOneStateFromItsFirstQueryOn(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            database.change(handle -> insert(handle, "a"));

            long seen = database.read(handle -> {
                likes(handle);
                CompletableFuture.runAsync(() -> database.change(DatabaseTest::likeOnce))
                        .join();
                return likes(handle);
            });

            assertThat(seen).isZero();
            assertThat(database.<Long>read(DatabaseTest::likes)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void referenceToNothingIsRefused(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            assertThatThrownBy(() -> database.change(handle ->
                            handle.execute("INSERT INTO sentence_mark (id, sentence_id) VALUES ('m', 'nowhere')")))
                    .rootCause()
                    .hasMessageMatching("(?is).*foreign key.*");
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void newerSchemaIsRefused(TestDatabase place) {
        place.open(FOLDER + "-newer").close();

        assertThatThrownBy(() -> place.open(FOLDER))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining("schema version 002")
                .hasMessageContaining("newer than this program");
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void checkpointOfAnIdleDatabaseChangesNothing(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            database.change(handle -> insert(handle, "a"));

            database.checkpoint();

            assertThat(count(database)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void ownMigrationsRunAndRunningThemAgainChangesNothing(TestDatabase place) {
        place.open().close();
        try (Database again = place.open()) {
            assertThat(again.<Long>read(handle -> handle.createQuery("SELECT count(*) FROM workshop")
                            .mapTo(Long.class)
                            .one()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void errorThrownInAJobReachesTheCallerAndLeavesNothing(TestDatabase place) {
        try (Database database = place.open(FOLDER)) {
            assertThatThrownBy(() -> database.change(handle -> {
                        insert(handle, "a");
                        throw new AssertionError("broken");
                    }))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("broken");

            assertThat(count(database)).isZero();
            database.change(handle -> insert(handle, "b"));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void shortCommandWorksBesideARunningServer(TestDatabase place) {
        try (Database server = place.open(FOLDER)) {
            try (Database command = Database.openBeside(place.settings(), FOLDER)) {
                command.change(handle -> insert(handle, "by command"));
            }
            server.change(handle -> insert(handle, "by server"));

            assertThat(count(server)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void shortCommandNeverChangesTheSchema(TestDatabase place) {
        place.open(FOLDER).close();

        assertThatThrownBy(() -> Database.openBeside(place.settings(), FOLDER + "-newer"))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining("older than this program");
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void closedDatabaseRefusesAndMayBeClosedAgain(TestDatabase place) {
        Database database = place.open(FOLDER);
        database.close();
        database.close();

        assertThatThrownBy(() -> count(database)).isInstanceOf(StoreBusyException.class);
        assertThatThrownBy(() -> database.change(handle -> insert(handle, "a"))).isInstanceOf(StoreBusyException.class);
    }
}
