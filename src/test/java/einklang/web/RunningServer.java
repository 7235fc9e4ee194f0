package einklang.web;

import einklang.account.SignedIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real server on a free port and a client without cookies of its own, for tests of all features. */
public final class RunningServer implements AutoCloseable {
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningServer(WebConfig config, WebServer.Parts parts, Feature... features) {
        server = new WebServer(config, parts, List.of(features)).start();
    }

    /** Starts with nobody signed in and no limits. */
    public static RunningServer of(Feature... features) {
        return new RunningServer(WebConfig.local(), parts(cookie -> Optional.empty()), features);
    }

    public static WebServer.Parts parts(Function<String, Optional<SignedIn>> sessions) {
        return new WebServer.Parts(sessions, RateLimit.NONE, Map.of(), () -> "TEST");
    }

    public int port() {
        return server.port();
    }

    public WebServer server() {
        return server;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends for a file. */
    public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Sends with headers in pairs: name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(with(request(path), headers));
    }

    /** Sends a form; headers in pairs. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return send(with(request(path), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    public Document page(String path, String... headers) {
        return Jsoup.parse(get(path, headers).body());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> Paths.encode(field.getKey()) + "=" + Paths.encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        server.close();
    }
}
