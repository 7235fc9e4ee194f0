package einklang.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.survey.Response;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.Statement;
import einklang.web.MemoryRateLimit;
import einklang.web.Paths;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending the form, all of it without scripts. */
class AnsweringTest {
    private AnswerSite site;

    @BeforeEach
    void open() {
        site = AnswerSite.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        return site.server.post(AnswerSite.LINK + "?lang=de", fields);
    }

    private Map<String, String> fresh() {
        return site.fresh(AnswerSite.LINK + "?lang=de");
    }

    private Response only() {
        assertThat(site.source.responses("r")).hasSize(1);
        return site.source.responses("r").get(0);
    }

    private void assertKept(HttpResponse<String> answer, Map<String, String> fields) {
        assertThat(AnswerSite.fields(Jsoup.parse(answer.body()))).containsAllEntriesOf(fields);
    }

    @Test
    void wholeAnswerIsStoredAndThanked() {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "schnell helfen");
        fields.put("s-1-3", "Kosten senken\r\nund sparen");
        fields.put("o-1-3", "1");
        fields.put("n-2", "1");
        fields.put("clarity", "2");
        fields.put("team", "phone");
        fields.put("leads", "1");
        fields.put("beside", "1");

        HttpResponse<String> answer = send(fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("h1").text()).isEqualTo("Danke, Ihre Antwort ist gespeichert");
        assertThat(page.expectFirst("#code").text()).matches("WORD[0-9]+-[0-9]{4}-WORD[0-9]+");
        Response stored = only();
        assertThat(stored.statements())
                .extracting(Statement::text)
                .containsExactly("schnell helfen", "Kosten senken\nund sparen");
        assertThat(stored.statements()).extracting(Statement::senseOnly).containsExactly(false, true);
        assertThat(stored.noGoals()).containsExactly("obstacles");
        assertThat(stored.clarity()).hasValue(2);
        assertThat(stored.team()).contains("phone");
        assertThat(stored.leader()).isTrue();
        assertThat(stored.language()).isEqualTo(Language.DE);
        assertThat(stored.source()).isEqualTo(Source.LINK);
    }

    @Test
    void doubleTapIsOneAnswerWithOneCode() {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "schnell helfen");

        String first = Jsoup.parse(send(fields).body()).expectFirst("#code").text();
        String second = Jsoup.parse(send(fields).body()).expectFirst("#code").text();

        assertThat(second).isEqualTo(first);
        assertThat(site.count()).isEqualTo(1);
    }

    @Test
    void leaderCountsAsOneOnlyWithTheTick() {
        Map<String, String> tapOnly = fresh();
        tapOnly.put("n-1", "1");
        tapOnly.put("leads", "1");
        send(tapOnly);
        Map<String, String> tickOnly = fresh();
        tickOnly.put("n-1", "1");
        tickOnly.put("beside", "1");
        send(tickOnly);

        assertThat(site.source.responses("r")).hasSize(2).noneMatch(Response::leader);

        Map<String, String> byLink = site.fresh(AnswerSite.LEADERS);
        byLink.put("n-1", "1");
        byLink.put("beside", "1");
        site.server.post(AnswerSite.LEADERS, byLink);
        assertThat(site.source.responses("r")).hasSize(3).anyMatch(Response::leader);
    }

    @Test
    void emptyFormIsToldWhatIsMissing() {
        HttpResponse<String> answer = send(fresh());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#q-1 .fault").text()).contains("mindestens eine Antwort");
        assertThat(site.count()).isZero();
    }

    @Test
    void tooLongSentenceIsToldBesideItsFieldAndEverythingIsKept() {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "kurz");
        fields.put("s-1-2", "🙂".repeat(501));
        fields.put("team", "desk");

        HttpResponse<String> answer = send(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("#s-1-2-e").text())
                .isEqualTo("Das sind 501 Zeichen; 500 passen hinein. Bitte kürzen Sie es.");
        assertThat(page.expectFirst("#s-1-2").attr("aria-describedby")).isEqualTo("s-1-2-e");
        assertKept(answer, fields);
        fields.put("s-1-2", "🙂".repeat(500));
        assertThat(send(fields).statusCode()).isEqualTo(200);
    }

    @Test
    void goalsBesideNoGoalsHaveToBeDecided() {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "doch eines");
        fields.put("n-1", "1");

        HttpResponse<String> answer = send(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertKept(answer, fields);
    }

    @Test
    void moreSentencesThanFieldsAreRefusedAndKept() {
        Map<String, String> fields = fresh();
        fields.put("s-1-4", "der vierte");

        HttpResponse<String> answer = send(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertKept(answer, fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "\"'><svg/onload=alert(1)>",
                "שלום עולם \u202e gnp.exe",
                "👨‍👩‍👧‍👦 Ǘ̂ žluťoučký kůň",
                "Donaudampfschifffahrt",
                "=cmd|' /C calc'!A0"
            })
    void hostileAndRareWordsAreStoredAsTypedAndShownAsText(String words) {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", words);
        fields.put("s-1-2", "x".repeat(501));

        HttpResponse<String> refused = send(fields);
        fields.put("s-1-2", "");
        send(fields);

        assertKept(refused, Map.of("s-1-1", words));
        assertThat(Jsoup.parse(refused.body()).select("main script, main img, main svg"))
                .isEmpty();
        assertThat(only().statements().get(0).text())
                .isEqualTo(java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC));
    }

    @Test
    void wordOf500LettersFits() {
        assertThat(site.answer("a".repeat(500)).statusCode()).isEqualTo(200);
    }

    @Test
    void nulIsLeftOutBecauseNoDatabaseKeepsIt() {
        site.answer("vor\u0000nach");

        assertThat(only().statements().get(0).text()).isEqualTo("vornach");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s-1-1=%ED%A0%80", "s-1-1=%FF%FE", "s-1-1=%", "s-1-1=%zz"})
    void brokenBytesAreABadRequest(String body) {
        assertThat(raw(body, "application/x-www-form-urlencoded").statusCode()).isEqualTo(400);
        assertThat(site.count()).isZero();
    }

    @Test
    void tenThousandFieldsAreTooLarge() {
        assertThat(raw("x=1&".repeat(10_000), "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x"})
    void otherContentTypesAreRefused(String type) {
        assertThat(raw("{}", type).statusCode()).isEqualTo(415);
    }

    @Test
    void repeatedFieldsAreNeitherLostNorStoredUnseen() {
        Map<String, String> fields = fresh();
        String body = "key=" + fields.get("key") + "&asked=" + fields.get("asked")
                + "&s-1-1=eins&s-1-1=zwei&s-1-2=drei&s-1-3=vier";

        HttpResponse<String> answer = raw(body, "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#q-1 textarea").eachText())
                .containsExactly("eins", "zwei", "drei", "vier");
    }

    private HttpResponse<String> raw(String body, String type) {
        return site.server.send(site.server
                .request(AnswerSite.LINK)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void formWithoutKeyComesBackWithANewOneAndAllWords() {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "bleibt");
        fields.put("key", "short");

        HttpResponse<String> answer = send(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        Map<String, String> again = AnswerSite.fields(Jsoup.parse(answer.body()));
        assertThat(again).containsEntry("s-1-1", "bleibt");
        assertThat(send(again).statusCode()).isEqualTo(200);
    }

    @Test
    void answersToOtherQuestionsAreShownAgainBesideTheNewOnes() {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "bleibt");
        fields.put("asked", "0");

        HttpResponse<String> answer = send(fields);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertKept(answer, Map.of("s-1-1", "bleibt"));
        assertThat(send(AnswerSite.fields(Jsoup.parse(answer.body()))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void fiveHundredAnswersFromOneAddressWithinAMinutePassAndAFloodKeepsItsWords() {
        site.close();
        site = AnswerSite.limited(
                new MemoryRateLimit(500, Duration.ofMinutes(1), Clock.fixed(AnswerSite.NOW, ZoneOffset.UTC)));
        String asked = fresh().get("asked");
        for (int i = 0; i < 500; i++) {
            String body = "key=" + site.ids.next() + "&asked=" + asked + "&s-1-1=" + Paths.encode("Ziel " + i);
            assertThat(raw(body, "application/x-www-form-urlencoded").statusCode())
                    .isEqualTo(200);
        }
        assertThat(site.count()).isEqualTo(500);
        HttpResponse<String> last = null;
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "eine zu viel");
        for (int i = 0; i < 40 && (last == null || last.statusCode() == 200); i++) {
            fields.put("key", site.ids.next());
            last = send(fields);
        }
        assertThat(last).isNotNull();
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertKept(last, Map.of("s-1-1", "eine zu viel"));
    }

    @Test
    void everyStateHasItsPageAndStatus() {
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "zu spät");
        for (int i = 0; i < 3; i++) {
            site.answer("rechtzeitig");
        }
        site.move(RoundState.CLOSED);

        HttpResponse<String> late = send(fields);

        assertThat(site.server.get(AnswerSite.LINK).statusCode()).isEqualTo(410);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("nächste Runde", "zu spät");
        site.move(RoundState.COMPARED);
        assertThat(site.server.get(AnswerSite.LINK).statusCode()).isEqualTo(200);
        assertThat(send(fields).statusCode()).isEqualTo(409);
        site.database.change(
                handle -> handle.execute("UPDATE round SET state = 'DRAFT', readable = FALSE, closed_at = NULL"));
        assertThat(site.server.get(AnswerSite.LINK).statusCode()).isEqualTo(403);
        assertThat(send(fields).statusCode()).isEqualTo(403);
        assertThat(site.count()).isEqualTo(3);
    }

    @Test
    void fullRoundSaysSoAndShowsTheWords() {
        site.database.change(handle -> handle.execute("UPDATE round SET responses = 10000"));

        HttpResponse<String> answer = site.answer("kein Platz mehr");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("blockquote").eachText()).containsExactly("kein Platz mehr");
    }

    @Test
    void slipOpensOneAnswerAndWrongOnesAreToldBesideTheField() {
        site.close();
        site = AnswerSite.with(AnswerSite.withSlips());
        site.addSlip("WORD1-1234-WORD2");
        Map<String, String> fields = fresh();
        fields.put("s-1-1", "mit Zettel");

        assertThat(send(fields).statusCode()).isEqualTo(422);
        fields.put("slip", "word1 1234 word3");
        HttpResponse<String> wrong = send(fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).expectFirst("#slip-e").text()).contains("kein Code von einem Zettel");
        assertKept(wrong, fields);
        fields.put("slip", "word1 1234 word2");
        HttpResponse<String> right = send(fields);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(right.body()).expectFirst("#code").text()).isNotEqualTo("WORD1-1234-WORD2");
        fields.put("key", site.ids.next());
        HttpResponse<String> used = send(fields);
        assertThat(used.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(used.body()).expectFirst("#slip-e").text()).contains("schon geantwortet");
        assertThat(site.count()).isEqualTo(1);
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        HttpResponse<String> answer = site.server.post(
                AnswerSite.LINK, fresh(), "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(site.count()).isZero();
    }

    @Test
    void codeStandsInNoAddressAndThanksAreNotStoredByTheBrowser() {
        HttpResponse<String> thanks = site.answer("kurz");
        String code = Jsoup.parse(thanks.body()).expectFirst("#code").text();

        assertThat(thanks.headers().firstValue("Location")).isEmpty();
        assertThat(thanks.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Jsoup.parse(thanks.body())
                        .select("[href], [action]")
                        .outerHtml()
                        .replaceAll("value=\"[^\"]*\"", ""))
                .doesNotContain("?code", code + "?");
    }
}
