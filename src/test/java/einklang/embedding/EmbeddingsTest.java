package einklang.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.text.TextLanguage;
import einklang.text.TrainingText;
import einklang.text.VectorVotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingsTest {
    private static final List<String> LABELS = List.of("speed", "cost");

    @TempDir
    Path folder;

    private FakeAddress address;

    @BeforeEach
    void start() throws IOException {
        address = new FakeAddress();
    }

    @AfterEach
    void stop() {
        address.close();
    }

    private Embeddings open(String model) {
        return Embeddings.open(
                new EmbeddingSettings.Address(address.uri(), model, Optional.empty(), ""), Clock.systemUTC());
    }

    private VectorVotes votes(Embeddings embeddings) throws IOException {
        return embeddings.votes(Optional.of(folder.resolve("votes")), "examples 1", LABELS, texts());
    }

    private static List<TrainingText> texts() {
        List<TrainingText> texts = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            texts.add(new TrainingText(TextLanguage.EN, List.of(LABELS.get(i % 2)), "text " + i, 1));
        }
        return texts;
    }

    @Test
    void whatWasLearnedIsReadAgain() throws IOException {
        votes(open("small"));
        int before = address.asked.size();

        votes(open("small"));

        assertThat(before).isEqualTo(4);
        assertThat(address.asked).hasSize(before);
    }

    @Test
    void anotherModelLearnsAnew() throws IOException {
        votes(open("small"));
        int before = address.asked.size();

        votes(open("large"));

        assertThat(address.asked).hasSize(2 * before);
    }

    @Test
    void damagedFileIsLearnedAnew() throws IOException {
        votes(open("small"));
        Path file = folder.resolve("votes");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 20] ^= 1;
        Files.write(file, bytes);
        int before = address.asked.size();

        votes(open("small"));

        assertThat(address.asked).hasSize(2 * before);
    }

    @Test
    void afterAFailureLearningGoesOn() throws IOException {
        Embeddings embeddings = open("small");
        address.answer((exchange, body) -> FakeAddress.send(exchange, 401, "{}"));
        assertThatThrownBy(() -> votes(embeddings))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("401");
        address.answer(FakeAddress::lengths);

        assertThat(votes(embeddings).weight(TextLanguage.EN)).isZero();
    }

    @Test
    void unwritableFileDoesNoHarm() throws IOException {
        Optional<Path> nowhere = Optional.of(folder.resolve("missing").resolve("votes"));

        assertThat(open("small").votes(nowhere, "1", LABELS, texts()).vectorSize())
                .isZero();
    }

    @Test
    void modelIsNamedAfterItsFolderUnlessTheOperatorNamesIt() throws IOException {
        Path model = MiniLm.unpackTo(folder);

        assertThat(named(new EmbeddingSettings.Onnx(model, Optional.empty(), "")))
                .isEqualTo("all-MiniLM-L6-v2");
        assertThat(named(new EmbeddingSettings.Onnx(model, Optional.of("ours"), "")))
                .isEqualTo("ours");
    }

    private static String named(EmbeddingSettings settings) {
        try (Embeddings embeddings = Embeddings.open(settings, Clock.systemUTC())) {
            return embeddings.vectors().model();
        }
    }

    @Test
    void onlyAddressesOfOtherMachinesCountAsOutside() {
        assertThat(outside("https://api.example.org/v1/embeddings")).isEqualTo("api.example.org");
        assertThat(outside("http://localhost:11434/v1/embeddings")).isEmpty();
        assertThat(outside("http://127.0.0.1/v1/embeddings")).isEmpty();
        assertThat(outside("https://127.0.0.1.example.org/v1/embeddings")).isEqualTo("127.0.0.1.example.org");
        assertThat(new EmbeddingSettings.Onnx(folder, Optional.empty(), "").outsideHost())
                .isEmpty();
    }

    private static String outside(String address) {
        return new EmbeddingSettings.Address(java.net.URI.create(address), "m", Optional.empty(), "").outsideHost();
    }
}
