package einklang.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors from an address of the OpenAI kind. Texts are sent in batches; what may pass by itself (too many requests, a
 * fault of the server, silence) is tried again, a bounded number of times. Redirects are not followed: texts go to the
 * address that the operator named and to no other.
 */
final class HttpVectors implements VectorSource {
    static final int BATCH = 64;
    static final int TRIES = 3;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MOST_BYTES = 32 << 20;

    /**
     * How long to wait.
     *
     * @param connect for a connection
     * @param answer for an answer
     * @param again before the second try; twice that before the third
     */
    record Patience(Duration connect, Duration answer, Duration again) {
        static final Patience USUAL =
                new Patience(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMillis(500));
    }

    /** What one try came to: an answer, or a reason to try again. */
    private record Try(byte[] answer, String passing) {}

    private static final byte[] NOTHING = {};

    private final EmbeddingSettings.Address settings;
    private final Patience patience;
    private final HttpClient client;

    HttpVectors(EmbeddingSettings.Address settings, Patience patience) {
        this.settings = settings;
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience.connect()).build();
    }

    @Override
    public String model() {
        return settings.model();
    }

    @Override
    public String fingerprint() {
        return settings.address() + " " + settings.model() + " " + settings.prefix();
    }

    @Override
    public List<float[]> fetch(List<String> texts) throws VectorsMissing {
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            byte[] body = EmbeddingJson.request(settings.model(), settings.prefix(), batch);
            vectors.addAll(EmbeddingJson.vectors(answer(body), batch.size()));
        }
        return vectors;
    }

    private byte[] answer(byte[] body) throws VectorsMissing {
        try {
            Try last = attempt(body);
            for (int tried = 1; tried < TRIES && !last.passing().isEmpty(); tried++) {
                Thread.sleep(patience.again().multipliedBy(tried).toMillis());
                last = attempt(body);
            }
            if (!last.passing().isEmpty()) {
                throw new VectorsMissing(last.passing());
            }
            return last.answer();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new VectorsMissing("stopped", stopped);
        }
    }

    private Try attempt(byte[] body) throws VectorsMissing, InterruptedException {
        try {
            HttpResponse<InputStream> response = client.send(request(body), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                int status = response.statusCode();
                if (status == TOO_MANY_REQUESTS || status >= 500) {
                    return new Try(NOTHING, "the address answered " + status);
                }
                if (status != 200) {
                    throw new VectorsMissing("the address answered " + status);
                }
                return new Try(bounded(in), "");
            }
        } catch (VectorsMissing lasting) {
            throw lasting;
        } catch (HttpTimeoutException silent) {
            return new Try(NOTHING, "the address did not answer in time");
        } catch (IOException broken) {
            return new Try(
                    NOTHING,
                    "the address cannot be reached (" + broken.getClass().getSimpleName() + ")");
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new VectorsMissing("the address sent more than " + MOST_BYTES + " bytes");
        }
        return bytes;
    }

    private HttpRequest request(byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                .timeout(patience.answer())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    @Override
    public void close() {
        // The client of Java 17 has nothing to close; its threads end with it.
    }
}
