package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveStreamsTest {
    private final LiveStreams streams = new LiveStreams();
    private RunningServer server = RunningServer.of();

    @BeforeEach
    void start() {
        server.close();
        server = RunningServer.of(routes ->
                routes.get("/live/{topic}", Access.RESPONDENT, ctx -> streams.open(ctx, ctx.pathParam("topic"), 7)));
    }

    @AfterEach
    void stop() {
        streams.close();
        server.close();
    }

    @Test
    void pageHearsTheNumberOfNowAndOfLater() {
        Queue<String> lines = listen("round");

        await().until(() -> lines.contains("data: 7"));
        streams.changed("round", 8);

        await().until(() -> lines.contains("id: 8"));
        assertThat(lines).contains("event: changed", "data: 8");
    }

    @Test
    void otherTopicsAndOlderNumbersAreNotHeard() {
        Queue<String> lines = listen("round");
        await().until(() -> lines.contains("data: 7"));

        streams.changed("other", 9);
        streams.changed("round", 6);
        streams.changed("round", 7);
        streams.changed("round", 10);

        await().until(() -> lines.contains("data: 10"));
        assertThat(lines).doesNotContain("data: 9", "data: 6").containsOnlyOnce("data: 7");
    }

    @Test
    void heartbeatIsAComment() {
        Queue<String> lines = listen("round");
        await().until(() -> lines.contains("data: 7"));

        streams.beat();

        await().until(() -> lines.contains(": still here"));
    }

    @Test
    void stalledReaderNeitherBlocksOthersNorStays() throws IOException {
        try (Socket stalled = new Socket()) {
            stalled.setReceiveBufferSize(1024);
            stalled.connect(new InetSocketAddress("localhost", server.port()));
            stalled.getOutputStream()
                    .write("GET /live/round HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            await().until(() -> streams.listeners("round") == 1);
            Queue<String> lines = listen("round");
            await().until(() -> streams.listeners("round") == 2);

            long last = 300_000;
            for (long seq = 8; seq <= last; seq++) {
                streams.changed("round", seq);
            }

            await().until(() -> lines.contains("data: " + last));
            streams.beat();
            streams.beat();
            streams.beat();
            await().until(() -> streams.listeners("round") == 1);
            streams.changed("round", last + 1);
            await().until(() -> lines.contains("data: " + (last + 1)));
        }
    }

    @Test
    void pageThatWentAwayIsForgotten() throws IOException {
        Socket page = new Socket("localhost", server.port());
        page.getOutputStream()
                .write("GET /live/round HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        await().until(() -> streams.listeners("round") == 1);

        page.close();

        await().until(() -> {
            streams.beat();
            return streams.listeners("round") == 0;
        });
    }

    @Test
    void endOfTheServerEndsTheStreams() {
        Queue<String> lines = listen("round");
        await().until(() -> lines.contains("data: 7"));

        streams.close();

        await().until(() -> streams.listeners("round") == 0);
    }

    private Queue<String> listen(String topic) {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        CompletableFuture<HttpResponse<Stream<String>>> answer = HttpClient.newHttpClient()
                .sendAsync(server.request("/live/" + topic).build(), BodyHandlers.ofLines());
        answer.thenAcceptAsync(response -> response.body().forEach(lines::add));
        return lines;
    }
}
