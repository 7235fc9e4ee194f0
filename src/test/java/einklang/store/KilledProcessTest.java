package einklang.store;

import static einklang.store.DatabaseTest.FOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process without warning, several times on the same file, and looks for what it had acknowledged. */
class KilledProcessTest {
    private static final int KILLS = 4;
    private static final int ROWS_BEFORE_A_KILL = 300;
    private static final int ID_LENGTH = 36;

    @TempDir
    private Path folder;

    private DatabaseSettings settings() {
        return DatabaseSettings.sqlite(folder.resolve("einklang.db"));
    }

    @Test
    void everyAcknowledgedRowOutlivesTheKill() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(acknowledgedUntilKilled(kill * 37));

            try (Database reopened = Database.open(settings(), FOLDER)) {
                Set<String> lost = new TreeSet<>(acknowledged);
                lost.removeAll(ids(reopened));
                assertThat(lost).isEmpty();
                assertThat(integrity(reopened)).isEqualTo("ok");
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * ROWS_BEFORE_A_KILL).doesNotHaveDuplicates();
    }

    @Test
    void secondProcessOnTheSameFileIsRefusedUntilTheFirstIsGone() throws Exception {
        Process first = start();
        try (BufferedReader lines = first.inputReader()) {
            assertThat(lines.readLine()).hasSize(ID_LENGTH);

            assertThatThrownBy(() -> Database.open(settings(), FOLDER))
                    .isInstanceOf(StoreRefusedException.class)
                    .hasMessageContaining(settings().sqliteFile().toString())
                    .hasMessageContaining("another process");
        } finally {
            first.destroyForcibly().waitFor();
        }

        Database.open(settings(), FOLDER).close();
    }

    @Test
    @SuppressWarnings("try") // it is enough that it is open
    void refusedOpeningInTheSameProcessDoesNotLetAnotherProcessIn() throws Exception {
        try (Database open = Database.open(settings(), FOLDER)) {
            assertThatThrownBy(() -> Database.open(settings(), FOLDER)).isInstanceOf(StoreRefusedException.class);
            Database.openBeside(settings(), FOLDER).close();

            Process second = start(ProcessBuilder.Redirect.PIPE);
            try (BufferedReader errors = second.errorReader()) {
                assertThat(errors.lines().collect(Collectors.joining()))
                        .contains("another process holds its lock file");
            }
            assertThat(second.waitFor()).isNotZero();
        }
    }

    private Process start() throws IOException {
        return start(ProcessBuilder.Redirect.INHERIT);
    }

    private Process start(ProcessBuilder.Redirect errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        settings().sqliteFile().toString())
                .redirectError(errors)
                .start();
    }

    /** What was printed before the kill counts, also what is read after it; a line cut short by the kill does not. */
    private List<String> acknowledgedUntilKilled(int more) throws Exception {
        Process process = start();
        List<String> ids = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == ID_LENGTH) {
                    ids.add(line);
                }
                if (ids.size() == ROWS_BEFORE_A_KILL + more) {
                    // Not process.destroyForcibly(): that would also drop the lines not yet read.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return ids;
    }

    private static Set<String> ids(Database database) {
        return database.read(handle -> handle.createQuery("SELECT id FROM sentence")
                .mapTo(String.class)
                .set());
    }

    private static @Nullable String integrity(Database database) {
        return database.read(handle ->
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).one());
    }
}
