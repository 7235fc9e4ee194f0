package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import einklang.testing.Databases;
import einklang.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log reaches the file beside the writer, and whoever has to empty it can. */
class LogKeeperTest {
    private static final String WORD = "Losungswort";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("einklang.db");
    }

    private boolean fileHolds(String word) {
        try {
            return Files.readString(file(), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE word (word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID");
            statement.execute("INSERT INTO word VALUES ('" + WORD + "')");
        }
    }

    @Test
    void whatWasCommittedReachesTheFileWhileTheWriterHasItOpen() throws SQLException {
        try (Connection writer = SqliteSource.writing(file()).getConnection();
                LogKeeper keeper = LogKeeper.start(file())) {
            insert(writer);
            keeper.committed(LogKeeper.JOBS_BETWEEN - 1);
            assertThat(fileHolds(WORD)).isFalse();

            keeper.committed(1);

            await().untilAsserted(() -> assertThat(fileHolds(WORD)).isTrue());
        }
    }

    @Test
    void fileThatCannotBeOpenedStopsNobody() {
        try (LogKeeper keeper = LogKeeper.start(folder.resolve("missing").resolve("einklang.db"))) {
            keeper.committed(LogKeeper.JOBS_BETWEEN);
        }
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void logIsEmptiedOnRequestAlsoInARush() throws Exception {
        try (TestDatabase place = Databases.sqlite();
                Database database = place.open()) {
            ExecutorService writers = Executors.newFixedThreadPool(3);
            CountDownLatch half = new CountDownLatch(600);
            Future<?> one = writers.submit(() -> write(database, "a", half));
            Future<?> two = writers.submit(() -> write(database, "b", half));
            half.await();

            for (int i = 0; i < 5; i++) {
                database.checkpoint();
            }

            one.get();
            two.get();
            writers.shutdown();
            database.checkpoint();
            assertThat(place.settings().sqliteFile().resolveSibling("einklang.db-wal"))
                    .isEmptyFile();
        }
    }

    private static void write(Database database, String prefix, CountDownLatch done) {
        for (int i = 0; i < 1_000; i++) {
            String name = prefix + i;
            database.change(handle -> handle.execute("INSERT INTO installation (name, value) VALUES (?, 'x')", name));
            done.countDown();
        }
    }
}
