package einklang.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.survey.Response;
import einklang.survey.RoundState;
import einklang.survey.Source;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperCardsTest {
    private static final String PAPER = "/workshops/w/paper";
    private static final String[] OWNER = {"Cookie", "einklang=owner"};
    private AnswerSite site;

    @BeforeEach
    void open() {
        site = AnswerSite.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Document page() {
        return site.server.page(PAPER, OWNER);
    }

    private HttpResponse<String> type(Document form, String goal) {
        Map<String, String> fields = AnswerSite.fields(form);
        fields.put("s-1-1", goal);
        fields.put("card", "cs");
        return site.server.post(PAPER, fields, OWNER);
    }

    @Test
    void cardsFollowEachOtherInTheLanguageOfTheCard() {
        Document next = Jsoup.parse(type(page(), "první").body());
        type(next, "druhý");

        assertThat(site.source.responses("r"))
                .hasSize(2)
                .allMatch(response -> response.source() == Source.PAPER && response.language() == Language.CS)
                .noneMatch(Response::leader);
        assertThat(next.select("input[name=card][checked]").eachAttr("value")).containsExactly("cs");
        assertThat(next.select("textarea").text()).isBlank();
    }

    @Test
    void lastCardCanBeTakenBack() {
        Document next = Jsoup.parse(type(page(), "vertippt").body());
        Map<String, String> undo = Map.of(
                "csrf",
                "token",
                "do",
                "undo",
                "card",
                "cs",
                "last",
                next.expectFirst("input[name=last]").attr("value"));

        HttpResponse<String> answer = site.server.post(PAPER, undo, OWNER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Die Karte wurde zurückgenommen.");
        assertThat(site.count()).isZero();
    }

    @Test
    void cardsMayFollowAfterClosingButNotAfterComparing() {
        Document form = page();
        site.move(RoundState.CLOSED);
        for (int i = 0; i < 3; i++) {
            Map<String, String> fields = AnswerSite.fields(form);
            fields.put("key", site.ids.next());
            fields.put("s-1-1", "nachgereicht");
            fields.put("beside", "1");
            assertThat(site.server.post(PAPER, fields, OWNER).statusCode()).isEqualTo(200);
        }
        assertThat(site.source.responses("r")).hasSize(3).allMatch(Response::leader);

        site.move(RoundState.COMPARED);

        assertThat(site.server.get(PAPER, OWNER).statusCode()).isEqualTo(409);
        assertThat(type(form, "zu spät").statusCode()).isEqualTo(409);
        assertThat(site.count()).isEqualTo(3);
    }

    @Test
    void faultyCardIsShownAgain() {
        HttpResponse<String> answer = type(page(), "x".repeat(501));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#s-1-1").text()).hasSize(501);
    }

    @Test
    void whereNobodyReadsSentencesNobodyTypesThem() {
        try (AnswerSite quiet = AnswerSite.with(AnswerSite.themesOnly())) {
            HttpResponse<String> answer = quiet.server.get(PAPER, OWNER);

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("dass niemand einen Satz liest");
        }
    }

    @Test
    void previewShowsTheFormAndSendsNothing() {
        Document preview = site.server.page("/workshops/w/preview?lang=cs", OWNER);

        assertThat(preview.select("textarea")).hasSize(6);
        assertThat(preview.select("form#answer button").eachAttr("type")).containsOnly("button");
        assertThat(preview.select("nav a").eachAttr("href")).allMatch(href -> href.startsWith("/workshops/w/preview?"));
        assertThat(preview.select("[data-draft]")).isEmpty();
        assertThat(site.server
                        .get("/workshops/w/preview", "Cookie", "einklang=other")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherFacilitatorsWorkshopIsNotFound() {
        assertThat(site.server.get(PAPER, "Cookie", "einklang=other").statusCode())
                .isEqualTo(404);
        assertThat(site.server.get("/workshops/none/paper", OWNER).statusCode()).isEqualTo(404);
        assertThat(site.server
                        .post(PAPER, Map.of("csrf", "token"), "Cookie", "einklang=other")
                        .statusCode())
                .isEqualTo(404);
    }
}
