package einklang.store;

import static einklang.store.DatabaseTest.FOLDER;
import static einklang.store.DatabaseTest.count;
import static einklang.store.DatabaseTest.insert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for the file of a SQLite database: its settings, its lock, its schema, and what is left in it. */
class SqliteFileTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("new/einklang.db");
    }

    private Database open(String migrations) {
        return Database.open(DatabaseSettings.sqlite(file()), migrations);
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "secure_delete, 1",
        "temp_store, 2",
        "busy_timeout, 5000"
    })
    void writerAndReadersHaveTheSettingsThatKeepDataSafe(String pragma, String wanted) {
        try (Database database = open(FOLDER)) {
            assertThat(database.<String>write(handle -> pragma(handle.getConnection(), pragma)))
                    .isEqualTo(wanted);
            assertThat(database.<String>read(handle -> pragma(handle.getConnection(), pragma)))
                    .isEqualTo(wanted);
        }
    }

    private static String pragma(Connection connection, String name) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void connectionThatDoesNotTakeASettingIsRefusedByName() {
        SqliteSource memory = SqliteSource.writing(Path.of(":memory:"));

        assertThatThrownBy(memory::getConnection)
                .isInstanceOf(StoreRefusedException.class)
                .hasMessage("SQLite database :memory:: journal_mode is memory, wanted wal");
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws IOException {
        try (Database database = open(FOLDER)) {
            database.change(handle -> insert(handle, "a"));

            for (String name : List.of("einklang.db", "einklang.db-wal")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().resolveSibling(name))))
                        .as(name)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void secondOpeningOfTheSameFileIsRefusedByName() {
        try (Database first = open(FOLDER)) {
            assertThatThrownBy(() -> open(FOLDER))
                    .isInstanceOf(StoreRefusedException.class)
                    .hasMessageContaining(file().toString())
                    .hasMessageContaining("in use");

            assertThat(count(first)).isZero();
        }
    }

    @Test
    void lockIsGivenBackWhenOpeningFails() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(file(), "this is no database, and long enough to be looked at as one".repeat(20));

        assertThatThrownBy(() -> open(FOLDER)).hasMessageContaining("not a database");
        Files.delete(file());

        assertThatCode(() -> open(FOLDER).close()).doesNotThrowAnyException();
    }

    @Test
    void newerSchemaIsRefusedAndLeftAsItIs() {
        open(FOLDER + "-newer").close();

        assertThatThrownBy(() -> open(FOLDER))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("schema version 002")
                .hasMessageContaining("newer than this program");

        open(FOLDER + "-newer").close();
        assertThat(new SafetyCopies(file()).list()).isEmpty();
    }

    @Test
    void existingDatabaseIsCopiedBeforeItsSchemaChanges() {
        try (Database old = open(FOLDER)) {
            old.change(handle -> insert(handle, "a"));
        }
        open(FOLDER + "-newer").close();

        List<Path> copies = new SafetyCopies(file()).list();
        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).getFileName().toString()).matches("einklang\\.db-.*-schema-001\\.db");
        try (Database copy = Database.open(DatabaseSettings.sqlite(copies.get(0)), FOLDER)) {
            assertThat(count(copy)).isEqualTo(1);
        }
    }

    @Test
    void openingWithoutChangeOfTheSchemaMakesNoCopy() {
        open(FOLDER).close();
        open(FOLDER).close();

        assertThat(file().resolveSibling("backups")).doesNotExist();
    }

    @Test
    void failingMigrationIsUndoneNamedAndLeavesACopy() {
        try (Database old = open(FOLDER)) {
            old.change(handle -> insert(handle, "a"));
        }

        assertThatThrownBy(() -> open(FOLDER + "-broken"))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("V002__fails.sql");

        assertThat(new SafetyCopies(file()).list()).hasSize(1);
        try (Database old = open(FOLDER)) {
            assertThat(count(old)).isEqualTo(1);
            assertThat(names(old)).doesNotContain("half");
        }
    }

    private static List<String> names(Database database) {
        return database.read(handle -> handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
                .mapTo(String.class)
                .list());
    }

    @Test
    void onlyTheNewestSafetyCopiesAreKept() {
        open(FOLDER).close();
        SafetyCopies copies = new SafetyCopies(file());
        List<Path> made = new ArrayList<>();

        for (int number = 0; number < SafetyCopies.KEPT + 2; number++) {
            made.add(copies.add("try-" + number));
        }

        assertThat(copies.list()).containsExactlyElementsOf(made.subList(2, made.size()));
    }

    @Test
    void deletedWordsAreGoneFromAllFilesAfterACheckpoint() throws Exception {
        String secret = "Zebrastreifenmuster";
        try (Database database = open(FOLDER)) {
            database.change(handle -> handle.execute(
                    "INSERT INTO sentence (id, text, likes, hidden) VALUES ('s', ?, 0, FALSE)", secret.repeat(700)));
            database.change(handle -> insert(handle, "stays"));
            assertThat(filesWith(secret)).isNotEmpty();

            database.change(handle -> handle.execute("DELETE FROM sentence WHERE id = 's'"));
            database.checkpoint();

            assertThat(filesWith(secret)).isEmpty();
            assertThat(filesWith("stays")).contains("einklang.db");
        }
        assertThat(filesWith(secret)).isEmpty();
    }

    /** Reads copies made by another process: closing a file here would drop the locks that SQLite holds on it. */
    private List<String> filesWith(String words) throws IOException, InterruptedException {
        Path copy = Files.createTempDirectory(folder, "copy");
        Process process = new ProcessBuilder("cp", "-r", folder.resolve("new").toString(), copy.toString()).start();
        assertThat(process.waitFor()).isZero();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1).contains(words)) {
                    found.add(one.getFileName().toString());
                }
            }
        }
        return found;
    }

    @Test
    void checkpointWaitsForReadersOfAnOlderState() throws Exception {
        try (Database database = open(FOLDER)) {
            database.change(handle -> insert(handle, "a"));
            var inside = new CountDownLatch(1);
            var leave = new CountDownLatch(1);
            var reader = CompletableFuture.runAsync(() -> database.<Long>read(handle -> {
                long seen = handle.createQuery("SELECT count(*) FROM sentence")
                        .mapTo(Long.class)
                        .one();
                inside.countDown();
                awaitQuietly(leave);
                return seen;
            }));
            inside.await();
            database.change(handle -> insert(handle, "b"));
            var checkpoint = CompletableFuture.runAsync(database::checkpoint);

            database.change(handle -> insert(handle, "c"));
            assertThat(checkpoint).isNotDone();
            leave.countDown();
            reader.join();
            checkpoint.join();

            assertThat(Files.size(file().resolveSibling("einklang.db-wal"))).isZero();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void readingWithoutAFreeConnectionIsRefusedAfterItsWait() {
        SqliteFiles.prepareFolder(file());
        CountDownLatch leave = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(4);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try (SqliteEngine engine =
                SqliteEngine.open(file(), FOLDER, new GroupCommit.Limits(10, 10, Duration.ofSeconds(2)))) {
            for (int reader = 0; reader < 4; reader++) {
                callers.execute(() -> engine.<Boolean>read(handle -> {
                    inside.countDown();
                    awaitQuietly(leave);
                    return true;
                }));
            }
            awaitQuietly(inside);

            assertThatThrownBy(() -> engine.<Boolean>read(handle -> true)).isInstanceOf(StoreBusyException.class);
            leave.countDown();
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void tableKeepsNoRowOrder() {
        try (Database database = open(FOLDER)) {
            for (String id : List.of("c", "a", "b")) {
                database.change(handle -> insert(handle, id));
            }

            assertThatThrownBy(
                            () -> database.<List<Long>>read(handle -> handle.createQuery("SELECT rowid FROM sentence")
                                    .mapTo(Long.class)
                                    .list()))
                    .hasMessageContaining("rowid");
        }
    }
}
