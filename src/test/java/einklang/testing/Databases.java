package einklang.testing;

import java.util.stream.Stream;

/**
 * The databases that every store test runs on:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("einklang.testing.Databases#both")
 * void keepsWhatWasWritten(TestDatabase place) {
 *     try (Database database = place.open()) { ... }
 * }
 * }</pre>
 */
public final class Databases {
    private Databases() {}

    /** Returns an empty SQLite file and an empty PostgreSQL schema, in this order; JUnit closes both after the test. */
    public static Stream<TestDatabase> both() {
        return Stream.of(sqlite(), postgres());
    }

    /** Returns an empty SQLite file in a new temporary folder. */
    public static TestDatabase sqlite() {
        return new SqliteTestDatabase();
    }

    /** Returns an empty schema on the PostgreSQL server of this test run, which starts at its first use. */
    public static TestDatabase postgres() {
        return new PostgresTestDatabase();
    }
}
