package einklang.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.LocalText;
import einklang.survey.RoundState;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the edit code opens. */
class OwnAnswerTest {
    private AnswerSite site;

    @BeforeEach
    void open() {
        site = AnswerSite.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private List<String> texts() {
        return site.source.responses("r").stream()
                .flatMap(response -> response.statements().stream())
                .map(statement -> statement.text())
                .sorted()
                .toList();
    }

    @Test
    void codeOpensTheAnswerForChanging() {
        String code = site.codeOf("alt");

        Document page =
                Jsoup.parse(site.mine(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), "open")
                        .body());
        Map<String, String> fields = AnswerSite.fields(page);
        assertThat(fields).containsEntry("s-1-1", "alt").containsEntry("code", code);
        fields.put("s-1-1", "neu");
        fields.put("team", "phone");
        HttpResponse<String> changed = site.server.post(AnswerSite.LINK + "/mine?lang=de", fields);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(changed.body()).expectFirst("h1").text()).isEqualTo("Ihre Antwort ist geändert");
        assertThat(texts()).containsExactly("neu");
        assertThat(site.source.responses("r").get(0).team()).contains("phone");
    }

    @Test
    void faultyChangeIsShownAgainAndChangesNothing() {
        String code = site.codeOf("alt");
        Map<String, String> fields =
                AnswerSite.fields(Jsoup.parse(site.mine(code, "open").body()));
        fields.put("s-1-1", "x".repeat(501));

        HttpResponse<String> answer = site.server.post(AnswerSite.LINK + "/mine?lang=de", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(AnswerSite.fields(Jsoup.parse(answer.body()))).isEqualTo(fields);
        assertThat(texts()).containsExactly("alt");
    }

    @Test
    void withdrawnAnswerIsGone() {
        String code = site.codeOf("weg damit");
        site.codeOf("bleibt");

        HttpResponse<String> answer = site.mine(code, "withdraw");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Ihre Antwort ist zurückgezogen");
        assertThat(texts()).containsExactly("bleibt");
        assertThat(site.mine(code, "open").statusCode()).isEqualTo(422);
    }

    @Test
    void cutAnswerStaysAndItsCodeOpensNothing() {
        String code = site.codeOf("bleibt ohne Code");

        assertThat(site.mine(code, "cut").body()).contains("Die Verbindung ist gekappt");

        assertThat(site.mine(code, "open").statusCode()).isEqualTo(422);
        assertThat(texts()).containsExactly("bleibt ohne Code");
    }

    @Test
    void afterClosingNothingChangesButTheConnectionCanBeCut() {
        String code = site.codeOf("fest");
        Map<String, String> fields =
                AnswerSite.fields(Jsoup.parse(site.mine(code, "open").body()));
        site.move(RoundState.CLOSED);

        assertThat(site.server.post(AnswerSite.LINK + "/mine", fields).statusCode())
                .isEqualTo(409);
        assertThat(site.mine(code, "withdraw").statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(site.mine(code, "open").body());
        assertThat(page.select("button[value=cut]")).hasSize(1);
        assertThat(page.select("textarea, button[value=withdraw]")).isEmpty();
        assertThat(texts()).containsExactly("fest");
        assertThat(site.mine(code, "cut").statusCode()).isEqualTo(200);
    }

    @Test
    void afterComparingOwnSentencesAreShownVeiled() {
        String code = site.codeOf("mein Ziel");
        site.codeOf("anderes");
        site.codeOf("drittes");
        site.compare();

        Document page = Jsoup.parse(site.mine(code, "open").body());

        assertThat(page.select("details.veil:not([open]) blockquote").eachText())
                .containsExactly("mein Ziel");
        assertThat(page.text()).contains("Nur für Sie: zum Zeigen antippen").doesNotContain("anderes", "drittes");
    }

    @Test
    void themesAreNamedWithTheirPeopleOnceTheyAreKnown() {
        Standings standings = (round, statements) -> Optional.of(statements.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> List.of(new Standings.Shared(LocalText.of("Tempo", "Speed", "Tempo"), 7)))));
        try (AnswerSite compared = AnswerSite.knowing(standings)) {
            String code = compared.codeOf("schnell sein");
            compared.codeOf("zwei");
            compared.codeOf("drei");
            compared.compare();

            assertThat(Jsoup.parse(compared.mine(code, "open").body())
                            .select("li")
                            .eachText())
                    .containsExactly("Tempo: 7 Personen, Sie mitgezählt");
        }
    }

    @Test
    void guessingIsStoppedAndForgottenAfterAWhile() {
        String code = site.codeOf("geheim");
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> wrong = site.mine("WORD1-100" + i + "-WORD2", "open");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(wrong.body()).expectFirst("#typed-code").attr("value"))
                    .isEqualTo("WORD1-100" + i + "-WORD2");
        }

        HttpResponse<String> stopped = site.mine(code, "open");

        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        assertThat(stopped.body()).doesNotContain("geheim");
        site.clock.advance(Duration.ofMinutes(10));
        assertThat(site.mine(code, "open").statusCode()).isEqualTo(200);
    }

    @Test
    void rightCodesAreNeverStopped() {
        String code = site.codeOf("viele öffnen");

        for (int i = 0; i < 30; i++) {
            assertThat(site.mine(code, "open").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void pageThatAsksForTheCodeIsThereInEveryState() {
        for (RoundState state : RoundState.values()) {
            site.database.change(handle -> handle.execute(
                    "UPDATE round SET state = ?, readable = ?", state.name(), state == RoundState.COMPARED));
            assertThat(site.server.get(AnswerSite.LINK + "/mine").statusCode()).isEqualTo(200);
        }
    }
}
