package einklang.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpVectorsTest {
    private FakeAddress address;

    @BeforeEach
    void start() throws IOException {
        address = new FakeAddress();
    }

    @AfterEach
    void stop() {
        address.close();
    }

    @Test
    void vectorsComeInTheOrderOfTheTextsWithLengthOne() throws IOException {
        List<float[]> vectors = address.vectors().fetch(List.of("abc", "a"));

        assertThat(vectors.get(0)[0] / vectors.get(0)[1]).isEqualTo(3, within(1e-5f));
        assertThat(vectors.get(1)[0] / vectors.get(1)[1]).isEqualTo(1, within(1e-5f));
        assertThat(Math.hypot(vectors.get(0)[0], vectors.get(0)[1])).isEqualTo(1, within(1e-6));
    }

    @Test
    void requestNamesModelPrefixAndKey() throws IOException {
        address.vectors("query:", Optional.of("geheim")).fetch(List.of("Kosten senken"));

        FakeAddress.Asked asked = address.asked.get(0);
        assertThat(asked.authorization()).isEqualTo("Bearer geheim");
        assertThat(asked.body().get("model").asString()).isEqualTo("small");
        assertThat(asked.body().get("input").get(0).asString()).isEqualTo("query: Kosten senken");
    }

    @Test
    void withoutAKeyNoneIsSent() throws IOException {
        address.vectors().fetch(List.of("a"));

        assertThat(address.asked.get(0).authorization()).isEqualTo("null");
    }

    @Test
    void manyTextsAreSentInBatches() throws IOException {
        List<String> texts = new ArrayList<>();
        IntStream.rangeClosed(1, 150).forEach(length -> texts.add("x".repeat(length)));

        List<float[]> vectors = address.vectors().fetch(texts);

        assertThat(address.asked)
                .extracting(asked -> asked.body().get("input").size())
                .containsExactly(64, 64, 22);
        assertThat(vectors).hasSize(150);
        assertThat(vectors.get(149)[0] / vectors.get(149)[1]).isEqualTo(150, within(1e-2f));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void faultsThatMayPassAreTriedAgain(int status) throws IOException {
        address.failOnce(status);

        assertThat(address.vectors().fetch(List.of("a"))).hasSize(1);
        assertThat(address.asked).hasSize(2);
    }

    @Test
    void triesAreBounded() {
        address.answer((exchange, body) -> FakeAddress.send(exchange, 500, "secret words of a person"));

        assertThatThrownBy(() -> address.vectors().fetch(List.of("a")))
                .isInstanceOf(VectorsMissing.class)
                .hasMessage("the address answered 500");
        assertThat(address.asked).hasSize(HttpVectors.TRIES);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 302})
    void refusalsAreNotTriedAgain(int status) {
        address.answer((exchange, body) -> FakeAddress.send(exchange, status, "no"));

        assertThatThrownBy(() -> address.vectors().fetch(List.of("a")))
                .isInstanceOf(VectorsMissing.class)
                .hasMessage("the address answered " + status);
        assertThat(address.asked).hasSize(1);
    }

    @Test
    void silenceEndsInTime() {
        address.neverAnswer();

        assertThatThrownBy(() -> address.vectors().fetch(List.of("a")))
                .isInstanceOf(VectorsMissing.class)
                .hasMessage("the address did not answer in time");
        assertThat(address.asked).hasSize(HttpVectors.TRIES);
    }

    @Test
    void addressWhereNobodyListensIsSaidToBeOutOfReach() {
        URI nobody = address.uri();
        address.close();
        HttpVectors vectors = new HttpVectors(
                new EmbeddingSettings.Address(nobody, "small", Optional.empty(), ""), FakeAddress.SHORT);

        assertThatThrownBy(() -> vectors.fetch(List.of("a")))
                .isInstanceOf(VectorsMissing.class)
                .hasMessageContaining("cannot be reached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the secret word| something other than JSON",
                "{\"data\":[{\"index\":0,\"embedding\":[1| something other than JSON",
                "{\"error\":\"the secret word\"}| 0 vectors, wanted 2",
                "{\"data\":[{\"index\":0,\"embedding\":[1,0]}]}| 1 vectors, wanted 2",
                "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":0,\"embedding\":[1]}]}| numbers its vectors wrongly",
                "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":7,\"embedding\":[1]}]}| numbers its vectors wrongly",
                "{\"data\":[{\"index\":0,\"embedding\":[1,0]},{\"index\":1,\"embedding\":[1]}]}| different sizes",
                "{\"data\":[{\"index\":0,\"embedding\":[]},{\"index\":1,\"embedding\":[]}]}| without numbers",
                "{\"data\":[{\"index\":0,\"embedding\":[\"the\"]},{\"index\":1,\"embedding\":[1]}]}| without numbers",
            })
    void brokenAnswersAreNamedWithoutTheirWords(String answer, String reason) {
        address.answer((exchange, body) -> FakeAddress.send(exchange, 200, answer));

        assertThatThrownBy(() -> address.vectors().fetch(List.of("a", "b")))
                .isInstanceOf(VectorsMissing.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("secret");
    }

    @Test
    void settingsNeverPrintTheirKey() {
        assertThat(new EmbeddingSettings.Address(address.uri(), "small", Optional.of("geheim"), ""))
                .asString()
                .doesNotContain("geheim");
    }
}
