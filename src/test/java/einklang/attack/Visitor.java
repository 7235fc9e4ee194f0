package einklang.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A browser that keeps one cookie and follows no redirect; it sees answers as they came. */
final class Visitor {
    private static final int REQUESTS_OF_AN_ADDRESS = 50;
    private static final AtomicInteger asked = new AtomicInteger();

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private String cookie = "";
    private String token = "";

    Visitor(URI address) {
        this.address = address;
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
        // Attacks are many forms: they come through a proxy from ever new addresses, else the limit would end them.
        int from = asked.getAndIncrement() / REQUESTS_OF_AN_ADDRESS;
        request.setHeader("X-Forwarded-For", "198.18." + from / 250 % 250 + "." + from % 250);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    Reply send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<InputStream> answer = sent(built);
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
            return new Reply(
                    built.method() + " " + built.uri().getRawPath(),
                    answer.statusCode(),
                    answer.headers(),
                    content(answer));
        } catch (IOException broken) {
            throw new AssertionError(built.method() + " " + built.uri(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /**
     * As browsers do: a kept connection that the server has closed meanwhile, without having read anything of the request,
     * is not the end of the request.
     */
    private HttpResponse<InputStream> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException closed) {
            if (String.valueOf(closed.getMessage()).contains("received no bytes")) {
                return client.send(request, BodyHandlers.ofInputStream());
            }
            throw closed;
        }
    }

    /** An event stream never ends: its first event is read, then the stream is closed. */
    private static byte[] content(HttpResponse<InputStream> answer) throws IOException {
        boolean stream = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        try (InputStream body = answer.body()) {
            return stream ? firstEvent(body) : body.readAllBytes();
        }
    }

    private static byte[] firstEvent(InputStream body) throws IOException {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        for (int next = body.read(); next >= 0; next = body.read()) {
            event.write(next);
            if (event.toString(StandardCharsets.UTF_8).endsWith("\n\n")) {
                break;
            }
        }
        return event.toByteArray();
    }

    Reply get(String path) {
        return send(request(path));
    }

    /** Sends a form without a token, as pages for everyone do. */
    Reply post(String path, Map<String, String> fields) {
        return send(form(path, encoded(fields)));
    }

    HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Sends a form with the token of the session. */
    Reply send(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", token());
        return post(path, all);
    }

    String token() {
        if (token.isEmpty()) {
            token = get("/profile").page().expectFirst("input[name=csrf]").val();
        }
        return token;
    }

    String cookie() {
        return cookie;
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
