package einklang.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import einklang.text.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real English MiniLM. */
class OnnxVectorsTest {
    @TempDir
    static Path temporary;

    private static Path folder;
    private static OnnxVectors vectors;

    @BeforeAll
    static void open() throws IOException {
        folder = MiniLm.unpackTo(temporary);
        vectors = OnnxVectors.open(new ModelFolder(folder), "MiniLM", "");
    }

    @AfterAll
    static void close() throws IOException {
        vectors.close();
    }

    @Test
    void likeMeaningLiesCloserThanOtherMeaning() throws IOException {
        List<float[]> found = vectors.fetch(
                List.of("answer customers faster", "shorten the waiting time of clients", "cut the costs of printing"));

        assertThat(found.get(0)).hasSize(384);
        assertThat(Vectors.likeness(found.get(0), found.get(1)))
                .isGreaterThan(Vectors.likeness(found.get(0), found.get(2)) + 0.15);
    }

    @Test
    void vectorsHaveLengthOne() throws IOException {
        float[] vector = vectors.fetch(List.of("listen to people")).get(0);

        assertThat(Vectors.likeness(vector, vector)).isEqualTo(1, within(1e-5));
    }

    @Test
    void aTextHasTheSameVectorAloneAndBesideOthersAndAgain() throws IOException {
        List<String> many =
                new ArrayList<>(List.of("x".repeat(400), "be kind", "a much longer sentence about many things"));

        float[] alone = vectors.fetch(List.of("be kind")).get(0);
        float[] beside = vectors.fetch(many).get(1);

        assertThat(beside).isEqualTo(alone);
    }

    @Test
    void shortTextsAreNotPaddedAndLongOnesAreCut() throws IOException {
        try (WordPieces pieces = WordPieces.open(folder.resolve("tokenizer.json"))) {
            assertThat(pieces.of("be kind").getIds()).hasSize(4);
            assertThat(pieces.of("kind ".repeat(500)).getIds()).hasSize(WordPieces.MOST);
        }
    }

    @Test
    void hostileTextsHaveVectorsToo() throws IOException {
        List<String> hostile = List.of(
                "", " ", "\u0000\u0007", "😀😀😀", "a".repeat(5_000), "\ud83d", "<script>", "مرحبا", "žluťoučký kůň");

        assertThat(vectors.fetch(hostile))
                .hasSize(hostile.size())
                .allSatisfy(vector -> assertThat(vector).hasSize(384).doesNotContain(Float.NaN));
    }

    @Test
    void prefixIsPutBeforeEachText() throws IOException {
        try (OnnxVectors prefixed = OnnxVectors.open(new ModelFolder(folder), "MiniLM", "query:")) {
            assertThat(prefixed.fetch(List.of("be kind")).get(0))
                    .isEqualTo(vectors.fetch(List.of("query: be kind")).get(0));
            assertThat(prefixed.fingerprint()).isNotEqualTo(vectors.fingerprint());
        }
    }

    @Test
    void anInterruptedThreadStops() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> vectors.fetch(List.of("be kind"))).isInstanceOf(VectorsMissing.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void folderWithoutItsFilesIsRefusedByTheNameOfTheFile(@TempDir Path empty) {
        assertThatThrownBy(() -> new ModelFolder(empty))
                .isInstanceOf(EmbeddingsRefused.class)
                .hasMessageContaining(empty.resolve("model.onnx").toString());
    }

    @Test
    void brokenModelIsRefusedInASentence(@TempDir Path broken) throws IOException {
        Files.copy(folder.resolve("tokenizer.json"), broken.resolve("tokenizer.json"));
        Files.writeString(broken.resolve("model.onnx"), "no model");

        assertThatThrownBy(() -> OnnxVectors.open(new ModelFolder(broken), "broken", ""))
                .isInstanceOf(EmbeddingsRefused.class)
                .hasMessageContaining("The model in " + broken + " cannot be used");
    }

    @Test
    void brokenTokenizerIsRefusedInASentence(@TempDir Path broken) throws IOException {
        Files.copy(folder.resolve("model.onnx"), broken.resolve("model.onnx"));
        Files.writeString(broken.resolve("tokenizer.json"), "{}");

        assertThatThrownBy(() -> OnnxVectors.open(new ModelFolder(broken), "broken", ""))
                .isInstanceOf(EmbeddingsRefused.class)
                .hasMessageContaining("The model in " + broken + " cannot be used");
    }
}
