package einklang.web.workshop;

import static einklang.web.workshop.WorkshopSite.ANNA;
import static einklang.web.workshop.WorkshopSite.BERT;
import static einklang.web.workshop.WorkshopSite.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.web.Access;
import einklang.web.Routes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopStatesTest {
    private static WorkshopSite site;

    @BeforeAll
    static void start() {
        site = new WorkshopSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String collecting(int answers) {
        String path = site.newWorkshop();
        site.post(ANNA, path + "/start");
        site.answer(path, answers);
        return path;
    }

    private static RoundState state(String path) {
        return site.round(path).storedState();
    }

    private static List<String> primary(String path) {
        return site.page(ANNA, path).select(".stage .big").eachText();
    }

    @Test
    void eachStateHasOnePrimaryButton() {
        String path = site.newWorkshop();
        assertThat(primary(path)).containsExactly("Sammlung starten");

        site.post(ANNA, path + "/start");
        assertThat(primary(path)).containsExactly("Schließen");

        site.answer(path, 5);
        site.post(ANNA, path + "/close");
        assertThat(primary(path)).containsExactly("Vergleichen");
        assertThat(site.page(ANNA, path).select("form[action=" + path + "/compare]"))
                .hasSize(1);

        Round closed = site.round(path);
        site.store.move(closed, RoundState.COMPARED, NOW);
        assertThat(primary(path)).containsExactly("Vergleich öffnen");
        assertThat(site.page(ANNA, path).select(".steps a[href=" + path + "/compare]"))
                .hasSize(1);
    }

    @Test
    void closingWithTooFewWarnsWithoutTellingHowManyAndMayGoOn() {
        String path = collecting(3);
        HttpResponse<String> warning = site.post(ANNA, path + "/close");

        assertThat(state(path)).isEqualTo(RoundState.COLLECTING);
        assertThat(Jsoup.parse(warning.body()).select("h1").text()).isEqualTo("Es fehlt noch mindestens eine Antwort");
        assertThat(Jsoup.parse(warning.body()).select("main").text()).doesNotContainPattern("[0-9]+ Antwort");
        site.post(ANNA, path + "/close", Map.of("anyway", "yes"));
        assertThat(state(path)).isEqualTo(RoundState.CLOSED);
        assertThat(primary(path)).containsExactly("Wieder für Antworten öffnen");
        site.post(ANNA, path + "/reopen");
        assertThat(state(path)).isEqualTo(RoundState.COLLECTING);
    }

    @Test
    void pageBelowTheMinimumLooksAlikeWhateverTheNumber() {
        String none = site.page(ANNA, collecting(1)).select(".stage .count").text();
        String four = site.page(ANNA, collecting(4)).select(".stage .count").text();

        assertThat(none).isEqualTo(four).isEqualTo("Gezählt wird hier ab 5 Antworten.");
    }

    @Test
    void comparedRoundNeverCollectsAgainAndKeepsItsAnswers() {
        String path = collecting(5);
        site.post(ANNA, path + "/close");
        site.store.move(site.round(path), RoundState.COMPARED, NOW);

        assertThat(site.post(ANNA, path + "/reopen").statusCode()).isEqualTo(409);
        assertThat(site.post(ANNA, path + "/start").statusCode()).isEqualTo(409);
        assertThat(site.post(ANNA, path + "/discard").statusCode()).isEqualTo(409);
        assertThat(site.get(ANNA, path + "/discard").statusCode()).isEqualTo(404);
        assertThat(state(path)).isEqualTo(RoundState.COMPARED);
        assertThat(site.intake.count(site.round(path).id())).isEqualTo(5);
    }

    @Test
    void secondTapDoesNoHarm() {
        String path = site.newWorkshop();

        assertThat(site.post(ANNA, path + "/start").statusCode()).isEqualTo(303);
        assertThat(site.post(ANNA, path + "/start").statusCode()).isEqualTo(303);
        assertThat(site.post(ANNA, path + "/close").statusCode()).isEqualTo(200);
        assertThat(state(path)).isEqualTo(RoundState.COLLECTING);
    }

    @Test
    void draftCannotBeClosed() {
        String path = site.newWorkshop();

        assertThat(site.post(ANNA, path + "/close", Map.of("anyway", "yes")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void discardedAnswersOpenTheSettingsAgain() {
        String path = collecting(2);
        assertThat(site.page(ANNA, path).select("a.danger").eachAttr("href")).contains(path + "/discard");
        assertThat(site.page(ANNA, path + "/discard").select("main li")).hasSize(3);

        site.post(ANNA, path + "/discard");

        assertThat(site.intake.count(site.round(path).id())).isZero();
        assertThat(site.page(ANNA, path + "/settings").select("[name=q1.de]")).hasSize(1);
    }

    @Test
    void deletedWorkshopIsGoneForEverybody() {
        String path = collecting(5);
        assertThat(site.page(ANNA, path + "/delete").select("main li")).hasSize(5);
        String code = site.store.find(site.id(path)).orElseThrow().code();

        assertThat(site.post(ANNA, path + "/delete").headers().firstValue("Location"))
                .contains("/workshops");

        assertThat(site.get(ANNA, path).statusCode()).isEqualTo(404);
        assertThat(site.store.findByCode(code)).isEmpty();
    }

    @Test
    void adviceFollowsTheNumberInvited() {
        String path = site.newWorkshop("t1.de", "A", "t2.de", "B", "t3.de", "C");

        assertThat(site.page(ANNA, path).select(".notice li").eachText())
                .contains("12 Menschen, 3 Teams: Kein Team würde allein gezeigt. Teams weglassen?");
    }

    @Test
    void missingTranslationsAreListed() {
        String path = site.newWorkshop("language", "en", "q1.en", "Goals?", "q2.de", "Nur deutsch?", "q2.en", "Also");
        site.post(
                ANNA,
                path + "/settings",
                WorkshopSite.setUp("language", "cs", "q1.cs", "Cíle?", "q1.de", "Ziele?", "t1.de", "Telefon"));

        assertThat(site.page(ANNA, path).select(".notice.warning li").eachText())
                .containsExactly("Team „Telefon“: Čeština");
    }

    @Test
    void countMovesInBatchesOnTheStreamAndNeverTellsOneAnswer() {
        String path = collecting(4);
        assertThat(site.get(ANNA, path + "/count").body()).isEqualTo("Gezählt wird hier ab 5 Antworten.");

        site.answer(path, 3);
        HttpResponse<String> count = site.get(ANNA, path + "/count");

        assertThat(count.body()).isEqualTo("Mindestens 5 Antworten, 12 Menschen eingeladen");
        assertThat(count.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        site.answer(path, 5);
        assertThat(site.get(ANNA, path + "/count").body()).isEqualTo("Alle 12 Eingeladenen haben geantwortet");
    }

    @Test
    void streamTellsOnlyThatTheShownNumberMoved() throws Exception {
        String path = collecting(0);
        HttpRequest request = site.server
                .request(path + "/live")
                .header("Cookie", "einklang=" + ANNA)
                .build();
        try (InputStream stream = HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofInputStream())
                        .body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertThat(data(lines)).as("where it stands now").isEqualTo("0");
            site.answer(path, 4);
            site.answer(path, 3);
            assertThat(data(lines)).as("the first news, after seven answers").isEqualTo("5");
        }
    }

    /** Returns the data of the next event, and fails for any other field than event, id and data. */
    private static String data(BufferedReader lines) throws IOException {
        while (true) {
            String line = lines.readLine();
            assertThat(line).matches("event: changed|id: [0-9]+|data: [0-9]+|:.*|");
            if (line.startsWith("data: ")) {
                return line.substring(6);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "cs"})
    void everyPageSpeaksTheLanguage(String language) {
        String path = site.newWorkshop("slips", "yes");
        for (String below : List.of("", "/settings", "/delete", "/discard", "/sharing", "/poster", "/slips")) {
            Document page = site.page(ANNA, path + below + "?lang=" + language);

            assertThat(page.expectFirst("html").attr("lang")).as(below).isEqualTo(language);
            assertThat(page.select("h1")).as(below).hasSize(1);
            assertThat(page.select("[style], script:not([src]), [onclick]"))
                    .as(below)
                    .isEmpty();
        }
    }

    /** Every route of this feature, asked from outside: as another facilitator, and as nobody. */
    @Test
    void nothingIsToldToAnybodyElse() {
        String path = collecting(5);
        Routes routes = site.server.server().routes();
        List<Routes.Route> ours = routes.table().stream()
                .filter(route -> route.path().startsWith("/workshops/{id}"))
                .toList();
        assertThat(ours).hasSizeGreaterThan(20).allMatch(route -> route.access() == Access.FACILITATOR);
        for (Routes.Route route : ours) {
            String address = route.path().replace("{id}", site.id(path));
            boolean reads = route.method().name().equals("GET");
            int stranger = reads
                    ? site.get(BERT, address).statusCode()
                    : site.post(BERT, address).statusCode();
            int nobody = reads
                    ? site.server.get(address).statusCode()
                    : site.server.post(address, Map.of()).statusCode();

            assertThat(stranger).as(route.method() + " " + route.path()).isEqualTo(404);
            assertThat(nobody).as(route.method() + " " + route.path()).isEqualTo(reads ? 303 : 403);
        }
        assertThat(site.get(ANNA, "/workshops/1%27%20OR%201=1").statusCode()).isEqualTo(404);
        assertThat(state(path)).isEqualTo(RoundState.COLLECTING);
        assertThat(site.intake.count(site.round(path).id())).isEqualTo(5);
    }
}
