package einklang.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.cli.Engine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/quality.md says what the program prints, but for the model's version, which every word of a file changes; after a change of the engine {@code src/bench/quality.sh} writes it anew. */
class QualityFiguresTest {
    @Test
    void writtenFiguresAreThoseOfTheProgram() throws IOException {
        StringWriter out = new StringWriter();
        new CommandLine(new EvaluateCommand(Engine::bundled))
                .setOut(new PrintWriter(out))
                .execute("src/test/resources/eval", "--ablation");
        List<String> written = Files.readString(Path.of("docs", "quality.md"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(written)
                .as("docs/quality.md, written by src/bench/quality.sh")
                .containsAll(out.toString()
                        .lines()
                        .filter(line -> !line.startsWith("model "))
                        .toList());
    }
}
