package einklang.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import einklang.cli.CommandFailure;
import einklang.cli.Engine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "eval");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void everySetHasItsTableWithBaselinesAblationLanguagesAndConfusions() throws IOException {
        copy("A/scenario-05.json", "hard");
        copy("A/scenario-10.json", "hard");
        copy("D/scenario-02.json", "plain");

        assertThat(run("--ablation", "--scenarios", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("set hard: 2 scenarios, 22 statements", "set plain: 1 scenarios, 25 statements")
                .contains("as it is", "statements in no example", "scenario-10")
                .contains("without the form's language", "without aspects", "without nearest examples")
                .contains("one pile", "each alone", "words, cosine", "Jaro-Winkler")
                .contains("by language:", "commonest confusions");
        assertThat(out.toString().lines().filter(line -> line.startsWith("without near-duplicates")))
                .hasSize(2);
    }

    @Test
    void runningTwicePrintsTheSame() throws IOException {
        copy("D/scenario-01.json", "plain");

        run(folder.toString());
        String first = out.toString();
        out.getBuffer().setLength(0);
        run(folder.toString());

        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void folderWithoutScenariosIsAnErrorOfUse() {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> ScenarioFiles.read(folder))
                .withMessageContaining("No file scenario-*.json in " + folder);
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> ScenarioFiles.read(folder.resolve("missing")))
                .withMessageContaining("Cannot read the folder");
    }

    @Test
    void brokenScenarioIsNamed() throws IOException {
        Files.writeString(folder.resolve("scenario-1.json"), "{\"id\": \"x\"}");

        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> ScenarioFiles.read(folder))
                .withMessageContaining("scenario-1.json is no scenario");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCommand(Engine::bundled))
                .setOut(new PrintWriter(out))
                .execute(arguments);
    }

    private void copy(String file, String set) throws IOException {
        Path target = Files.createDirectories(folder.resolve(set));
        Files.copy(CORPUS.resolve(file), target.resolve(CORPUS.resolve(file).getFileName()));
    }
}
