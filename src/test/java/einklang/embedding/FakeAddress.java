package einklang.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An address of the OpenAI kind on this machine that answers as a test says, and remembers what it was asked. */
final class FakeAddress implements AutoCloseable {
    static final HttpVectors.Patience SHORT =
            new HttpVectors.Patience(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofMillis(1));

    interface Answer {
        void give(HttpExchange exchange, JsonNode asked) throws IOException;
    }

    record Asked(String authorization, JsonNode body) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Answer answer = FakeAddress::lengths;

    FakeAddress() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/embeddings", exchange -> {
            JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody());
            asked.add(new Asked(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")), body));
            answer.give(exchange, body);
        });
        server.start();
    }

    void answer(Answer next) {
        answer = next;
    }

    /** Answers with a status first, then as usual. */
    void failOnce(int status) {
        answer((exchange, body) -> {
            answer(FakeAddress::lengths);
            send(exchange, status, "{}");
        });
    }

    void neverAnswer() {
        answer((exchange, body) -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
    }

    /** Each text becomes (its length, 1); the last comes first, for only the index counts. */
    static void lengths(HttpExchange exchange, JsonNode body) throws IOException {
        StringBuilder data = new StringBuilder();
        JsonNode texts = body.get("input");
        for (int i = texts.size() - 1; i >= 0; i--) {
            data.append(data.isEmpty() ? "" : ",")
                    .append("{\"index\":%d,\"embedding\":[%d,1]}"
                            .formatted(i, texts.get(i).asString().length()));
        }
        send(exchange, 200, "{\"data\":[" + data + "]}");
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/embeddings");
    }

    HttpVectors vectors(String prefix, Optional<String> key) {
        return new HttpVectors(new EmbeddingSettings.Address(uri(), "small", key, prefix), SHORT);
    }

    HttpVectors vectors() {
        return vectors("", Optional.empty());
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
