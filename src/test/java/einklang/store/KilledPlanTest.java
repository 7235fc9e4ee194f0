package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.plan.NonGoal;
import einklang.plan.Plan;
import einklang.testing.SamplePlans;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process without warning while it changes a plan, and looks for each change that it had acknowledged. */
class KilledPlanTest {
    private static final int KILLS = 2;
    private static final int CHANGES_BEFORE_A_KILL = 60;
    private static final int KEY_LENGTH = 32;

    @TempDir
    private Path folder;

    private DatabaseSettings settings() {
        return DatabaseSettings.sqlite(folder.resolve("einklang.db"));
    }

    @Test
    void everyAcknowledgedChangeOutlivesTheKillAndNoneIsHalf() throws Exception {
        try (Database database = Database.open(settings())) {
            PlanScene.put(PlanScene.plans(database), SamplePlans.goal("g", 1));
        }
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(acknowledgedUntilKilled(CHANGES_BEFORE_A_KILL + kill * 17));

            try (Database reopened = Database.open(settings())) {
                Plan plan = new StoredPlans(reopened).read("w");
                assertThat(plan.nonGoals()).extracting(NonGoal::id).containsAll(acknowledged);
                assertThat(plan.goals().get(0).version()).isEqualTo(plan.change());
                assertThat(plan.nonGoals()).hasSize((int) plan.change() - 1);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * CHANGES_BEFORE_A_KILL);
    }

    private List<String> acknowledgedUntilKilled(int changes) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlanningProcess.class.getName(),
                        settings().sqliteFile().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> keys = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == KEY_LENGTH) {
                    keys.add(line);
                }
                if (keys.size() == changes) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return keys;
    }
}
