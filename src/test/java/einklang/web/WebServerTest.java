package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.of(WebServerTest::probes);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void probes(Routes routes) {
        routes.get("/probe", Access.ANYONE, ctx -> ctx.result("hello"));
        routes.get("/private", Access.FACILITATOR, ctx -> ctx.result("private"));
        routes.get("/broken/{secret}", Access.ANYONE, ctx -> {
            throw new IllegalStateException("secret words of a person");
        });
        routes.get("/error/{secret}", Access.ANYONE, ctx -> {
            throw new ExceptionInInitializerError("secret words of a person");
        });
        routes.get("/problem/{name}", Access.ANYONE, ctx -> {
            throw new Refused(Problem.valueOf(ctx.pathParam("name")));
        });
        routes.post("/form", Access.RESPONDENT, ctx -> ctx.result(Form.of(ctx).text("words")));
        routes.get("/form", Access.RESPONDENT, ctx -> ctx.result("form"));
        routes.post("/private", Access.FACILITATOR, ctx -> ctx.result("done"));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasItsPageInThreeLanguages(Problem problem) {
        for (String language : new String[] {"de", "en", "cs"}) {
            HttpResponse<String> answer = server.get("/problem/" + problem + "?lang=" + language);

            assertThat(answer.statusCode()).isEqualTo(problem.status());
            var page = Jsoup.parse(answer.body());
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.expectFirst(".code").text()).startsWith(problem.code());
        }
    }

    @Test
    void unknownPathIsAFriendlyPage() {
        HttpResponse<String> answer = server.get("/no/such/page", "Accept-Language", "cs-CZ,cs;q=0.9,en;q=0.5");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("Tady nic není");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken/abc", "/error/abc"})
    void brokenPageShowsNeitherMessageNorStack(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("E500-TEST").doesNotContain("secret words", "Exception");
    }

    @Test
    void wrongMethodNamesTheRightOnes() {
        HttpResponse<String> answer = server.send(server.request("/probe").DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(Jsoup.parse(answer.body()).expectFirst(".code").text()).isEqualTo("E405");
    }

    @Test
    void requestThatIsNoHttpGetsAShortAnswerThatNamesNoProgram() throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .endsWith("E400\n")
                    .doesNotContainIgnoringCase("jetty", "html");
        }
    }

    @Test
    void stopLetsARunningRequestEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        RunningServer other = RunningServer.of(routes -> routes.get("/slow", Access.ANYONE, ctx -> {
            begun.countDown();
            Thread.sleep(300);
            ctx.result("whole");
        }));
        CompletableFuture<String> answer =
                CompletableFuture.supplyAsync(() -> other.get("/slow").body());
        begun.await();

        other.close();

        assertThat(answer.get()).isEqualTo("whole");
    }

    @Test
    void headIsAnsweredLikeGetWithoutBody() {
        HttpResponse<String> answer = server.send(server.request("/probe").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void programsGetAShortPlainAnswer() {
        HttpResponse<String> answer = server.get("/nothing?lang=en", "Accept", "application/json");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body()).isEqualTo("E404 There is nothing here\n");
    }

    @Test
    void formOfAnotherTypeIsRefused() {
        HttpResponse<String> answer = server.send(server.request("/form")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void tooLargeFormIsRefused() {
        HttpResponse<String> answer = server.post("/form", Map.of("words", "x".repeat(Form.LARGEST_BYTES)));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void formKeepsEveryCharacter() {
        String words = "Příliš žluťoučký kůň – Größe & 100 % 🐎 +";

        assertThat(server.post("/form", Map.of("words", words)).body()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "words=%zz, 400",
        "words=%C3, 400",
        "words=%EF%BF%BD, 200",
        "'', 200",
    })
    void brokenEncodingIsRefused(String body, int status) {
        HttpResponse<String> answer = server.send(server.request("/form")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, https://elsewhere.example, 403",
        "Origin, https://[broken, 403",
        "Origin, null, 200",
    })
    void formsOfOtherSitesAreRefused(String header, String value, int status) {
        assertThat(server.post("/form", Map.of("words", "x"), header, value).statusCode())
                .isEqualTo(status);
    }

    @Test
    void ownOriginIsAccepted() {
        String origin = "http://localhost:" + server.port();

        assertThat(server.post("/form", Map.of(), "Origin", origin).statusCode())
                .isEqualTo(200);
    }

    @Test
    void privatePageLeadsToLogInAndBack() {
        HttpResponse<String> answer = server.get("/private");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/login?next=%2Fprivate");
    }

    @Test
    void privateFormWithoutSessionIsRefused() {
        HttpResponse<String> answer = server.post("/private?lang=en", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("E403S");
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() {
        for (String path : new String[] {"/probe", "/no/such/page"}) {
            var headers = server.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
            assertThat(headers.firstValue("Server")).isEmpty();
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void staticFilesAreKeptForAYearUnderTheirHash() {
        String url =
                server.page("/no/such/page").expectFirst("link[rel=stylesheet]").attr("href");
        HttpResponse<String> answer = server.get(url);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(server.get(url.replaceFirst("/static/....", "/static/0000")).statusCode())
                .isEqualTo(404);
        assertThat(server.get("/static/x/..%2Fmessages%2Fmessages.properties").statusCode())
                .isIn(400, 404);
    }
}
