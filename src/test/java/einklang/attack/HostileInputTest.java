package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.web.Access;
import einklang.web.Routes;
import io.javalin.http.HandlerType;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a hostile client may send, to every form of the server's own table. */
class HostileInputTest {
    static final List<String> WORDS = List.of(
            "Donaudampfschifffahrt".repeat(24).substring(0, 500),
            "x".repeat(4_000),
            "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg/onload=alert(1)>",
            "👩‍👩‍👧‍👦🏴‍☠️🇨🇿 \u202Eredrum\u202C \u200F\u2066مرحبا\u2069",
            "Wort\u0000mit\u0000Nullen \u0007\u001B[31m",
            "=cmd|' /C calc'!A0",
            "'; DROP TABLE response; --",
            "{\"$gt\":\"\"} ${jndi:ldap://x/y} #{7*7} {{7*7}} %s%n \\u0000",
            "../../../../etc/passwd",
            "-9223372036854775809",
            "\r\nSet-Cookie: fremd=1\r\n\r\n<h1>fremd</h1>",
            " \t\n\u00A0\u2003 ");

    private static Site site;
    private static Planted compared;
    private static Planted collecting;

    @BeforeAll
    static void start() {
        site = new Site();
        collecting = Planted.collecting(site);
        compared = Planted.collecting(site);
        for (String words : WORDS) {
            compared.answer(Person.saying(words.isBlank() || words.length() > 500 ? "Kurze Wartezeiten" : words));
        }
        compared.act("close");
        assertThat(compared.compare().status()).isEqualTo(303);
        compared.agree("<script>alert(1)</script><img src=x onerror=alert(1)>=cmd()");
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
        } finally {
            site.close();
        }
    }

    /** Only the preview of an edition is made to be framed, by the page it stands on. */
    private static String framers(Reply reply) {
        boolean preview = reply.status() == 200 && reply.asked().contains("/report/export/preview");
        return preview ? "'self'" : "'none'";
    }

    /** Holds for every answer, whatever was asked. */
    static void assertDecent(Reply reply) {
        String what = reply + " " + reply.page().text();
        assertThat(reply.status()).as(what).isLessThan(500);
        assertThat(reply.body())
                .as(what)
                .doesNotContain("\tat ", "Exception", "java.lang", "jdbc:", "SQLITE", "io.javalin");
        assertThat(reply.header("Content-Security-Policy"))
                .as(what)
                .contains(
                        "default-src 'none'",
                        "frame-ancestors " + framers(reply),
                        "base-uri 'none'",
                        "form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(reply.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).as(what).isIn("no-referrer", "same-origin");
        assertThat(reply.header("Server")).as(what).isEmpty();
        assertThat(reply.headers().firstValue("Set-Cookie").orElse("")).as(what).doesNotContain("fremd");
        if (reply.header("Content-Type").startsWith("text/html")) {
            assertThat(reply.page().select("[onerror], [onload], [style], h1:contains(fremd), img[src=x]"))
                    .as(what)
                    .isEmpty();
            assertThat(reply.page().select("script"))
                    .as(what)
                    .noneMatch(script -> script.data().contains("alert"));
        }
    }

    private static List<String> forms(Planted planted) {
        return new Crawl(site, planted)
                .paths(HandlerType.POST).stream()
                        .filter(path -> !path.endsWith("/delete") && !path.equals("/logout"))
                        .toList();
    }

    /** All forms: those of a workshop for one that collects and one that is compared, the others once. */
    private static Set<String> everyFormOnce() {
        Set<String> paths = new TreeSet<>(forms(compared));
        paths.addAll(forms(collecting));
        return paths;
    }

    /** The names of all fields that any page has. */
    private static Set<String> names() {
        Set<String> names =
                new TreeSet<>(Set.of("next", "password", "old", "email", "code", "do", "to", "slip", "last", "card"));
        for (Planted planted : List.of(collecting, compared)) {
            for (Reply reply : new Crawl(site, planted).everythingFor(site.owner)) {
                if (reply.header("Content-Type").startsWith("text/html")) {
                    names.addAll(reply.page().select("[name]:not(meta)").eachAttr("name"));
                }
            }
        }
        names.remove("csrf");
        return names;
    }

    @Test
    void noFieldOfAnyFormTakesHarm() {
        Set<String> names = names();
        assertThat(names).contains("title", "s-1-1", "label_de", "seq", "words", "q1.de", "email", "statement");
        int sent = 0;
        for (String words : WORDS) {
            Map<String, String> fields = new HashMap<>();
            names.forEach(name -> fields.put(name, words));
            for (String path : everyFormOnce()) {
                assertDecent(site.owner.send(path, fields));
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(500);
        assertThat(site.owner.get("/workshops").status()).isEqualTo(200);
    }

    @Test
    void hostileSentencesAreShownAsTheyAreAndNothingElse() {
        List<Reply> seen = new Crawl(site, compared).everythingFor(site.owner);

        seen.forEach(HostileInputTest::assertDecent);
        assertThat(seen)
                .anyMatch(reply -> reply.asked().endsWith("/compare")
                        && reply.page().text().contains("<script>alert(1)</script>"));
        assertThat(compared.file("csv").body()).contains("'=cmd|' /C calc'!A0").doesNotContain(";=cmd", ";\"=cmd");
        List<String> texts = new ArrayList<>();
        JsonMapper.shared()
                .readTree(compared.file("json").body())
                .get("statements")
                .forEach(statement -> texts.add(statement.path("text").asString("")));
        assertThat(texts).contains("=cmd|' /C calc'!A0", "'; DROP TABLE response; --");
    }

    @Test
    void parametersOfAddressesTakeNoHarm() {
        for (String words : WORDS) {
            String query = Visitor.encoded(words.substring(0, Math.min(1_000, words.length())));
            for (String path : new Crawl(site, compared).paths(HandlerType.GET)) {
                if (!path.endsWith("/live")) {
                    assertDecent(site.owner.get(
                            path + "?lang=" + query + "&q=" + query + "&step=" + query + "&done=" + query));
                }
            }
            assertDecent(site.nobody.get("/login?next=" + query));
        }
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("lone surrogate", "s-1-1=%ED%A0%80", 400),
                Arguments.of("broken percent", "s-1-1=%zz", 400),
                Arguments.of("cut percent", "s-1-1=%", 400),
                Arguments.of("not UTF-8", "s-1-1=%FF%FE", 400),
                Arguments.of("overlong", "s-1-1=%C0%AF", 400),
                Arguments.of("ten thousand fields", "a=1&".repeat(10_000), 413),
                Arguments.of("more than a form can hold", "s-1-1=" + "x".repeat(500_000), 413),
                Arguments.of("no fields", "", 422),
                Arguments.of("only signs", "&&&==&=&", 422));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void brokenBodiesAreRefusedWithTheRightStatus(String name, String body, int status) {
        Reply reply = site.nobody.send(site.nobody.form("/a/" + collecting.code, body));

        assertThat(reply.status()).as(name).isEqualTo(status);
        assertDecent(reply);
        for (String path : forms(compared)) {
            assertDecent(site.owner.send(site.owner.form(path, body)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x", "application/xml", ""})
    void otherTypesAreRefused(String type) {
        List<String> files = site.routes().table().stream()
                .filter(route -> route.files().isPresent())
                .map(route -> route.path().replace("{id}", collecting.id()))
                .toList();
        assertThat(files)
                .containsExactlyInAnyOrder(
                        collecting.path + "/report/names",
                        collecting.path + "/import",
                        collecting.path + "/plan-import",
                        "/template");
        for (String path : forms(collecting)) {
            HttpRequest.Builder request = site.owner.request(path).POST(BodyPublishers.ofString("key=1&csrf=2"));
            Reply reply = site.owner.send(type.isEmpty() ? request : request.header("Content-Type", type));
            assertDecent(reply);
            if (type.startsWith("multipart") && files.contains(path)) {
                assertThat(reply.status()).as(path).isEqualTo(400);
            } else {
                assertThat(reply.status()).as(path).isIn(415, 404, 410);
            }
        }
    }

    /** GET routes and POST routes alike name what they would take. */
    @Test
    void wrongMethodsAreRefusedAndTheRightOnesNamed() {
        for (HandlerType known : List.of(HandlerType.GET, HandlerType.POST)) {
            for (String path : new Crawl(site, collecting).paths(known)) {
                for (String method : List.of("PUT", "DELETE", "PATCH")) {
                    Reply reply = site.owner.send(site.owner.request(path).method(method, BodyPublishers.noBody()));
                    assertThat(reply.status()).as(method + " " + path).isEqualTo(405);
                    assertThat(reply.header("Allow")).contains(known.name());
                    assertDecent(reply);
                }
            }
        }
    }

    /** Event streams too: nobody who asks for the head alone waits for events. */
    @Test
    void headsAreAnsweredAtOnceWithoutContent() {
        for (String path : new Crawl(site, compared).paths(HandlerType.GET)) {
            Reply head = site.owner.send(
                    site.owner.request(path).timeout(Duration.ofSeconds(10)).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.content()).as(path).isEmpty();
            assertDecent(head);
        }
    }

    @Test
    void forgedTokensAreRefusedByEveryFormOfASession() {
        for (String token : List.of("", "forged", site.other.token())) {
            for (Routes.Route route : site.routes().table()) {
                boolean session = route.access() == Access.FACILITATOR || route.access() == Access.ADMIN;
                if (route.method().equals(HandlerType.POST) && session) {
                    String path =
                            route.path().replaceAll("\\{id}", compared.id()).replaceAll("\\{[^}]*}", "none");
                    Reply reply = site.owner.post(path, Map.of("csrf", token));
                    assertThat(reply.status()).as(path).isEqualTo(403);
                    assertDecent(reply);
                }
            }
        }
        assertThat(site.owner.get(compared.path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, http://localhost.evil.example",
        "Origin, javascript:alert(1)"
    })
    void formsOfOtherSitesAreRefusedByEveryRoute(String header, String value) {
        for (String path : forms(collecting)) {
            Map<String, String> fields = Map.of("csrf", site.owner.token());
            Reply reply = site.owner.send(
                    site.owner.form(path, Visitor.encoded(fields)).header(header, value));
            assertThat(reply.status()).as(path).isEqualTo(403);
            assertDecent(reply);
        }
    }

    @Test
    void repeatedFieldsLoseNothingAndCountOnce() {
        Planted planted = Planted.collecting(site);
        Map<String, String> form = planted.filled(Person.saying("Eins"));
        String twice = Visitor.encoded(form) + "&s-1-1=Zwei&key=anders&beside=1&beside=0&clarity=9&s-9-9=x";

        Reply thanks = site.nobody.send(site.nobody.form("/a/" + planted.code, twice));

        assertThat(thanks.status()).isEqualTo(200);
        String code = thanks.page().expectFirst("#code").text();
        assertThat(planted.mine(code, "open").page().select("textarea").eachText())
                .contains("Eins", "Zwei");
    }

    private static Stream<Arguments> paths() {
        UnaryOperator<String> none = path -> path;
        List<Arguments> paths = new ArrayList<>();
        for (String trick : List.of(
                "/workshops/%2e%2e/workshops/ID",
                "/a/../workshops/ID",
                "/a/%2e%2e/workshops/ID",
                "/a/CODE/../../workshops/ID",
                "/a/CODE/%2e%2e%2f%2e%2e%2fworkshops/ID",
                "/health/..;/workshops/ID",
                "/static/..%2f..%2fworkshops%2fID/x",
                "/workshops/ID;jsessionid=1",
                "/workshops/ID/",
                "/workshops//ID",
                "/workshops/ID%00",
                "/workshops/ID%0d%0aSet-Cookie:fremd=1",
                "/workshops/ID/compare/download.json%3f",
                "/workshops/ID/compare/download.csv/..",
                "/WORKSHOPS/ID",
                "/static/%2e%2e/%2e%2e/logback.xml",
                "/static/x/..%2f..%2fmessages.properties",
                "/static/..%5c..%5c/application",
                "/a/" + "x".repeat(3_000),
                "/a/CODE%27%20OR%201=1")) {
            paths.add(Arguments.of(none.apply(trick)));
        }
        return paths.stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void pathTricksLeadNowhere(String trick) {
        String path = trick.replace("ID", compared.id()).replace("CODE", compared.code);
        for (Visitor visitor : List.of(site.nobody, site.other)) {
            Reply reply = visitor.get(path);
            assertThat(reply.status()).as(trick).isIn(303, 400, 404);
            assertThat(reply.tells("Ziele im Werk")).isFalse();
            assertThat(reply.status() != 303 || reply.location().startsWith("/login?next="))
                    .isTrue();
            assertThat(reply.body()).doesNotContain("Exception", "\tat ", "Jetty");
            assertThat(reply.header("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%0d%0aX:y",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/\r\nSet-Cookie: fremd=1",
                "@evil.example"
            })
    void logInLeadsNowhereElse(String next) {
        Reply reply = site.visitor()
                .post("/login", Map.of("email", Site.OTHER_EMAIL, "password", Site.PASSWORD, "next", next));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location())
                .startsWith("/")
                .doesNotContain("evil.example")
                .doesNotStartWith("//");
        assertThat(reply.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("fremd"));
    }

    @ParameterizedTest
    @CsvSource({"de, Hier ist nichts zu finden", "en, There is nothing here", "cs, Tady nic není"})
    void errorsSpeakTheReadersLanguage(String language, String heading) {
        String lang = "?lang=" + language;
        List<Reply> errors = List.of(
                site.nobody.get("/nowhere" + lang),
                site.nobody.get("/a/acdefhjkmn" + lang),
                site.nobody.send(site.nobody.request("/health" + lang).DELETE()),
                site.nobody.send(site.nobody.form("/a/" + collecting.code + lang, "a=%zz")),
                site.nobody.send(site.nobody.form("/a/" + collecting.code + lang, "a=1&".repeat(3_000))),
                site.nobody.send(
                        site.nobody.request("/a/" + collecting.code + lang).POST(BodyPublishers.ofString("x"))),
                site.nobody.send(site.nobody
                        .form("/a/" + collecting.code + lang, "a=1")
                        .header("Sec-Fetch-Site", "cross-site")));

        assertThat(errors.get(0).page().expectFirst("h1").text()).isEqualTo(heading);
        assertThat(errors.stream().map(Reply::status)).containsExactly(404, 404, 405, 400, 413, 415, 403);
        for (Reply error : errors) {
            assertDecent(error);
            assertThat(error.page().expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(error.page().expectFirst(".code").text()).isEqualTo("E" + error.status());
        }
    }

    /** A word of five hundred characters is an answer; one character more is told and kept. */
    @Test
    void fiveHundredCharactersAreTakenAndOneMoreIsKept() {
        Planted planted = Planted.collecting(site);
        String longest = "Ü".repeat(499) + "👩";

        assertThat(planted.answer(Person.saying(longest))).isNotBlank();
        Map<String, String> form = planted.filled(Person.saying(longest + "x"));
        Reply refused = site.nobody.post("/a/" + planted.code, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().expectFirst("#s-1-1").text()).isEqualTo(longest + "x");
        assertDecent(refused);
    }
}
