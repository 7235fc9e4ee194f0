package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.EditCode;
import einklang.survey.Response;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process without warning in a stream of answers, and looks for each that it had acknowledged. */
class KilledIntakeTest {
    private static final int KILLS = 3;
    private static final int ANSWERS_BEFORE_A_KILL = 200;
    private static final int KEY_LENGTH = 32;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("einklang.db");
    }

    @Test
    void everyAcknowledgedAnswerOutlivesTheKillAndNoneIsHalf() throws Exception {
        try (Database database = Database.open(DatabaseSettings.sqlite(file()))) {
            StoredRound.insert(database);
        }
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(acknowledgedUntilKilled(kill * 41));

            try (Database reopened = Database.open(DatabaseSettings.sqlite(file()))) {
                assertAllThere(new SqlAnswerSource(reopened, StoredRound.CODES), acknowledged);
                assertCounted(reopened);
            }
        }
        assertThat(acknowledged)
                .hasSizeGreaterThan(KILLS * ANSWERS_BEFORE_A_KILL)
                .doesNotHaveDuplicates();
    }

    private static void assertAllThere(SqlAnswerSource source, List<String> acknowledged) {
        for (String key : acknowledged) {
            EditCode code = StoredRound.CODES.codeFor(key);
            Optional<Response> found = source.findByCode(StoredRound.ROUND, code);
            assertThat(found).as("acknowledged answer").isPresent();
        }
        assertThat(source.responses(StoredRound.ROUND))
                .hasSizeGreaterThanOrEqualTo(acknowledged.size())
                .allMatch(response ->
                        response.statements().size() == 3 && response.noGoals().size() == 1);
    }

    private static void assertCounted(Database database) {
        assertThat(database.<Boolean>read(
                        handle -> handle.createQuery("SELECT responses = (SELECT count(*) FROM response) FROM round")
                                .mapTo(Boolean.class)
                                .one()))
                .as("the count on the round is the number of its responses")
                .isTrue();
    }

    private List<String> acknowledgedUntilKilled(int more) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnsweringProcess.class.getName(),
                        file().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> keys = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == KEY_LENGTH) {
                    keys.add(line);
                }
                if (keys.size() == ANSWERS_BEFORE_A_KILL + more) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return keys;
    }
}
