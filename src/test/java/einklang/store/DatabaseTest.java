package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.testing.TestDatabase;
import java.util.List;
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
}
