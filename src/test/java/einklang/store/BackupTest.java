package einklang.store;

import static einklang.store.DatabaseTest.FOLDER;
import static einklang.store.DatabaseTest.count;
import static einklang.store.DatabaseTest.insert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path folder;

    private DatabaseSettings settings() {
        return DatabaseSettings.sqlite(folder.resolve("einklang.db"));
    }

    private Database open() {
        return Database.open(settings(), FOLDER);
    }

    private Path backup() {
        return folder.resolve("backup.db");
    }

    private void makeBackupWith(String... ids) {
        DatabaseSettings other = DatabaseSettings.sqlite(folder.resolve("other/einklang.db"));
        try (Database database = Database.open(other, FOLDER)) {
            for (String id : ids) {
                database.change(handle -> insert(handle, id));
            }
            database.backupTo(backup());
        }
    }

    private static void insertPair(Handle handle, int number) {
        insert(handle, "left " + number);
        insert(handle, "right " + number);
    }

    @Test
    void backupMadeWhileAnswersArriveIsWhole() {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger acknowledged = new AtomicInteger();
        int before;
        try (Database database = open()) {
            CompletableFuture<Void> stream = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    int number = acknowledged.get();
                    database.change(handle -> insertPair(handle, number));
                    acknowledged.incrementAndGet();
                }
            });
            await().until(() -> acknowledged.get() > 200);
            before = acknowledged.get();
            database.backupTo(backup());
            stop.set(true);
            stream.join();
        }

        Backup.restore(backup(), settings(), FOLDER);

        try (Database restored = open()) {
            assertThat(count(restored)).isBetween(2L * before, 2L * acknowledged.get());
            assertThat(halves(restored)).isZero();
        }
    }

    private static long halves(Database database) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM sentence one
                        WHERE one.id LIKE 'left %'
                          AND NOT EXISTS (SELECT 1 FROM sentence other
                                          WHERE other.id = 'right ' || substr(one.id, 6))
                        """).mapTo(Long.class).one()
                + handle.createQuery("SELECT count(*) % 2 FROM sentence")
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void backupLeavesNoTemporaryFileAndCanBeMadeFromOutside() {
        try (Database database = open()) {
            database.change(handle -> insert(handle, "a"));
            Backup.backup(settings(), backup());
        }

        assertThat(backup()).exists();
        assertThat(folder.resolve("backup.db.part")).doesNotExist();
        assertThat(folder.resolve("backup.db-wal")).doesNotExist();
    }

    @Test
    void backupNeverOverwritesAFile() throws IOException {
        Files.writeString(backup(), "precious");
        try (Database database = open()) {
            assertThatThrownBy(() -> database.backupTo(backup()))
                    .isInstanceOf(StoreRefusedException.class)
                    .hasMessageContaining("exists already");
        }
        assertThat(backup()).hasContent("precious");
    }

    @Test
    void backupOfAMissingDatabaseIsRefusedAndCreatesNothing() {
        assertThatThrownBy(() -> Backup.backup(settings(), backup()))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessage("There is no file " + settings().sqliteFile());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void restoringKeepsTheReplacedDatabase() {
        makeBackupWith("from backup", "from backup too");
        try (Database old = open()) {
            old.change(handle -> insert(handle, "old"));
        }

        Optional<Path> replaced = Backup.restore(backup(), settings(), FOLDER);

        try (Database restored = open();
                Database old = Database.open(DatabaseSettings.sqlite(replaced.orElseThrow()), FOLDER)) {
            assertThat(count(restored)).isEqualTo(2);
            assertThat(count(old)).isEqualTo(1);
        }
    }

    @Test
    void restoringWhereNothingWasReplacesNothing() {
        makeBackupWith("a");

        assertThat(Backup.restore(backup(), settings(), FOLDER)).isEmpty();

        try (Database restored = open()) {
            assertThat(count(restored)).isEqualTo(1);
        }
    }

    @Test
    void restoringLeavesTheBackupAsItIs() throws IOException {
        makeBackupWith("a");
        byte[] before = Files.readAllBytes(backup());

        Backup.restore(backup(), settings(), FOLDER);

        assertThat(backup()).hasBinaryContent(before);
    }

    @Test
    void restoringUnderARunningServerIsRefused() {
        makeBackupWith("a", "b");
        try (Database running = open()) {
            assertThatThrownBy(() -> Backup.restore(backup(), settings(), FOLDER))
                    .isInstanceOf(StoreRefusedException.class)
                    .hasMessageContaining("in use");
            assertThat(count(running)).isZero();
        }
    }

    @Test
    void damagedBackupIsRefusedAndTheDatabaseStays() throws IOException {
        makeBackupWith("a");
        try (Database old = open()) {
            old.change(handle -> insert(handle, "old"));
        }
        try (var channel = Files.newByteChannel(backup(), StandardOpenOption.WRITE)) {
            channel.position(4096 + 8);
            channel.write(ByteBuffer.wrap("damage".repeat(500).getBytes(StandardCharsets.UTF_8)));
        }

        assertThatThrownBy(() -> Backup.restore(backup(), settings(), FOLDER))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining(backup().toString());

        try (Database old = open()) {
            assertThat(count(old)).isEqualTo(1);
        }
    }

    @Test
    void backupOfANewerProgramIsRefused() {
        DatabaseSettings newer = DatabaseSettings.sqlite(folder.resolve("newer/einklang.db"));
        try (Database database = Database.open(newer, FOLDER + "-newer")) {
            database.backupTo(backup());
        }

        assertThatThrownBy(() -> Backup.restore(backup(), settings(), FOLDER))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining(backup().toString())
                .hasMessageContaining("newer than this program");
        assertThat(settings().sqliteFile()).doesNotExist();
        assertThat(folder.resolve("einklang.db.restoring")).doesNotExist();
    }

    @Test
    void fileOfAnotherProgramIsRefused() throws Exception {
        try (var connection = SqliteSource.writing(backup()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE recipe (id TEXT)");
        }

        assertThatThrownBy(() -> Backup.restore(backup(), settings(), FOLDER))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining("not a database of this program");
    }

    @Test
    void postgresIsSentToItsOwnTools() {
        DatabaseSettings postgres =
                new DatabaseSettings("jdbc:postgresql://localhost/einklang", Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> Backup.backup(postgres, backup())).hasMessageContaining("pg_dump");
        assertThatThrownBy(() -> Backup.restore(backup(), postgres)).hasMessageContaining("pg_restore");
    }

    @Test
    void interruptedRestoringIsSaidAtTheNextStartInsteadOfBeginningEmpty() throws IOException {
        makeBackupWith("a");
        Files.move(backup(), Backup.copyBeingRestored(settings().sqliteFile()));

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining("restoring was interrupted");
        assertThat(settings().sqliteFile()).doesNotExist();
    }
}
