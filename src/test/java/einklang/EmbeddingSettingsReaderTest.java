package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import einklang.embedding.EmbeddingSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingSettingsReaderTest {
    private static final String ADDRESS = "https://vectors.example.org/v1/embeddings";

    private final Map<String, String> environment = new HashMap<>();

    private Optional<EmbeddingSettings> read() {
        return Settings.from(environment).embeddings();
    }

    private List<String> problems() {
        return catchThrowableOfType(InvalidSettings.class, this::read).problems();
    }

    @Test
    void vectorsAreOffUnlessAskedFor() {
        assertThat(read()).isEmpty();
    }

    @Test
    void modelOnThisMachineIsAFolder() {
        environment.put("EINKLANG_EMBEDDINGS", "onnx:/opt/model");
        environment.put("EINKLANG_EMBEDDINGS_PREFIX", "query: ");

        assertThat(read()).contains(new EmbeddingSettings.Onnx(Path.of("/opt/model"), Optional.empty(), "query:"));
    }

    @Test
    void addressHasAModelAndMayHaveAKey() {
        environment.put("EINKLANG_EMBEDDINGS", ADDRESS);
        environment.put("EINKLANG_EMBEDDINGS_MODEL", "small");
        environment.put("EINKLANG_EMBEDDINGS_KEY", "geheim");

        assertThat(read())
                .contains(new EmbeddingSettings.Address(URI.create(ADDRESS), "small", Optional.of("geheim"), ""));
        assertThat(Settings.from(environment)).asString().doesNotContain("geheim");
    }

    @Test
    void addressWithoutAModelIsRefused() {
        environment.put("EINKLANG_EMBEDDINGS", ADDRESS);

        assertThat(problems())
                .containsExactly(
                        "EINKLANG_EMBEDDINGS_MODEL: found '', wanted the name by which the address knows the model.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "onnx:",
                "http://vectors.example.org/v1/embeddings",
                "http://127.0.0.1.example.org/v1",
                "https://",
                "ftp://vectors.example.org",
                "https://a b",
            })
    void otherPlacesAreRefused(String place) {
        environment.put("EINKLANG_EMBEDDINGS", place);
        environment.put("EINKLANG_EMBEDDINGS_MODEL", "small");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("EINKLANG_EMBEDDINGS: found '" + place + "', wanted onnx:FOLDER, or an address");
    }

    @Test
    void keysInAnAddressAreRefusedAndNotPrinted() {
        environment.put("EINKLANG_EMBEDDINGS", "https://user:geheim@vectors.example.org/v1");
        environment.put("EINKLANG_EMBEDDINGS_MODEL", "small");

        assertThat(problems()).singleElement().asString().doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:11434/v1/embeddings", "http://127.0.0.1:80/v1", "http://[::1]:8080/v1"})
    void thisMachineMayBeAskedInTheOpen(String place) {
        environment.put("EINKLANG_EMBEDDINGS", place);
        environment.put("EINKLANG_EMBEDDINGS_MODEL", "small");

        assertThat(read()).isPresent();
    }

    @Test
    void keyWithoutAPlaceIsRefusedAndNotPrinted() {
        environment.put("EINKLANG_EMBEDDINGS_KEY", "geheim");

        assertThat(problems())
                .containsExactly(
                        "EINKLANG_EMBEDDINGS_KEY: found 'a value', wanted none, because EINKLANG_EMBEDDINGS is not set.");
    }
}
