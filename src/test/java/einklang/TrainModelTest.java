package einklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TrainModelTest {
    @Test
    void versionOfTheModelTurnsOnNothingButGoalsAndExamples() {
        assertThat(TrainModel.decidingFiles(Path.of("catalogue")))
                .extracting(path -> path.getFileName().toString())
                .containsExactly(
                        "examples-cs.tsv",
                        "examples-de.tsv",
                        "examples-en.tsv",
                        "finer.tsv",
                        "goals.tsv",
                        "opposites.tsv",
                        "terms-cs.tsv",
                        "terms-de.tsv",
                        "terms-en.tsv",
                        "wording.tsv");
    }
}
