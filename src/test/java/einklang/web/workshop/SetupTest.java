package einklang.web.workshop;

import static einklang.web.workshop.WorkshopSite.ANNA;
import static einklang.web.workshop.WorkshopSite.setUp;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.survey.QuestionKind;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupTest {
    private static WorkshopSite site;

    @BeforeAll
    static void start() {
        site = new WorkshopSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Map<String, String> settings(String path, String... more) {
        Map<String, String> fields = setUp(more);
        fields.putIfAbsent(
                "workshopVersion",
                String.valueOf(site.store.find(site.id(path)).orElseThrow().version()));
        fields.putIfAbsent("roundVersion", String.valueOf(site.round(path).version()));
        return fields;
    }

    @Test
    void emptyOverviewSaysWhatToDo() {
        Document page = site.page(WorkshopSite.BERT, "/workshops");

        assertThat(page.select(".empty a.button").attr("href")).isEqualTo("/workshops/new");
        assertThat(page.select(".empty h2").text()).isEqualTo("Noch kein Workshop");
    }

    @Test
    void newFormAsksThreeThingsAndFoldsTheRest() {
        Document page = site.page(ANNA, "/workshops/new?lang=cs");

        assertThat(page.select("form[action=/workshops/new] > .field > input, form > fieldset")
                        .eachAttr("name"))
                .contains("title", "invited");
        assertThat(page.expectFirst("[name=q1.cs]").text()).isEqualTo("Jaké jsou cíle našeho zákaznického servisu?");
        assertThat(page.expectFirst("[name=q1.en]").text()).isEqualTo("What are the goals of our customer service?");
        assertThat(page.select("details.fold[open]")).isEmpty();
        assertThat(page.select("[name=language][checked]").eachAttr("value")).containsExactly("cs");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void threeAnswersMakeAWorkshopWithGoodDefaults() {
        String path = site.newWorkshop();
        Workshop workshop = site.store.find(site.id(path)).orElseThrow();
        Round round = site.round(path);

        assertThat(workshop.title()).isEqualTo("Ziele 2027");
        assertThat(workshop.ownerId()).isEqualTo(ANNA);
        assertThat(workshop.code()).matches("[a-z0-9]{10}").isNotEqualTo(workshop.leaderCode());
        assertThat(round.invited()).hasValue(12);
        assertThat(round.rules())
                .isEqualTo(new RoundRules(5, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, true, false, false));
        assertThat(site.page(ANNA, path).select("h1").text()).isEqualTo("Ziele 2027");
        assertThat(site.page(ANNA, "/").select(".workshop-card a").eachAttr("href"))
                .contains(path);
    }

    @Test
    void ownQuestionDoesNotKeepTheReadyOnesOfOtherLanguages() {
        String path = site.newWorkshop(
                "q1.de", "Was ist uns heilig?", "q1.en", "What are the goals of our customer service?");

        assertThat(site.round(path).questions().get(0).text().texts())
                .containsOnlyKeys(Language.DE)
                .containsEntry(Language.DE, "Was ist uns heilig?");
    }

    @Test
    void everythingFoldedIsTaken() {
        String path = site.newWorkshop(
                "organisation",
                "Stadtwerke",
                "client",
                "Kunde A",
                "q2.de",
                "Was hindert Sie?",
                "q2.kind",
                "OBSTACLES",
                "t1.de",
                "Telefon",
                "t2.de",
                "Schalter",
                "minimum",
                "7",
                "words",
                "THEMES_ONLY",
                "readers",
                "FACILITATOR",
                "slips",
                "yes",
                "clarity",
                "yes",
                "closes",
                "2027-03-31T18:00",
                "zone",
                "Europe/Prague",
                "retention",
                "6",
                "info.de.controller",
                "Stadtwerke GmbH",
                "statements",
                "5");
        Workshop workshop = site.store.find(site.id(path)).orElseThrow();
        Round round = site.round(path);

        assertThat(workshop.teams())
                .extracting(team -> team.name().text(Language.DE))
                .containsExactly("Telefon", "Schalter");
        assertThat(workshop.information().get(Language.DE).controller()).isEqualTo("Stadtwerke GmbH");
        assertThat(workshop.retentionMonths()).isEqualTo(6);
        assertThat(round.questions())
                .extracting(question -> question.kind())
                .containsExactly(QuestionKind.GOALS, QuestionKind.OBSTACLES);
        assertThat(round.closesAt()).contains(Instant.parse("2027-03-31T16:00:00Z"));
        assertThat(round.rules())
                .isEqualTo(new RoundRules(7, WordsChoice.THEMES_ONLY, Readers.NOBODY, "", 5, true, true, true));
        assertThat(site.page(ANNA, path + "/settings")
                        .expectFirst("[name=closes]")
                        .val())
                .isEqualTo("2027-03-31T18:00");
    }

    @Test
    void readyQuestionsFillTheFormWithoutStoringAnything() {
        int before = site.store.visibleTo(ANNA, WorkshopSite.NOW).size();
        HttpResponse<String> filled = site.post(ANNA, "/workshops/new", setUp("do", "STRATEGY", "title", "Mein Titel"));
        Document page = Jsoup.parse(filled.body());

        assertThat(filled.statusCode()).isEqualTo(200);
        assertThat(page.expectFirst("[name=q4.de]").text()).isEqualTo("Was wollen wir unseren Kunden bieten?");
        assertThat(page.expectFirst("[name=q5.de]").text()).isEmpty();
        assertThat(page.expectFirst("[name=title]").val()).isEqualTo("Mein Titel");
        assertThat(site.store.visibleTo(ANNA, WorkshopSite.NOW)).hasSize(before);
        Document more = Jsoup.parse(
                site.post(ANNA, "/workshops/new", setUp("do", "OBSTACLES")).body());
        assertThat(more.expectFirst("[name=q2.en]").text()).isEqualTo("What keeps you from serving customers well?");
        assertThat(more.expectFirst("[name=q2.kind][checked]").val()).isEqualTo("OBSTACLES");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            title     | ''
            title     | LONG
            organisation | LONG
            invited   | ''
            invited   | 0
            invited   | 10001
            invited   | 99999999999999999999
            invited   | zwölf
            invited   | -3
            q1.de     | LONG
            q1        | NO_QUESTION
            language  | xx
            minimum   | 2
            minimum   | 21
            statements | 6
            retention | 0
            retention | 61
            zone      | Mars/Olympus
            closes    | 2026-02-30T10:00
            closes    | gestern
            closes    | 2020-01-01T10:00
            closes    | 9999-01-01T10:00
            closes    | 2027-03-28T02:30
            t3.de     | LONG
            neutral   | ''
            info.de.purpose | LONG
            """)
    void wrongFieldIsNamedAndEverythingTypedIsKept(String field, String typed) {
        Map<String, String> fields = setUp("organisation", "Stadtwerke <b>Übersee</b> 🎈", "client", "Kunde B");
        if (typed.equals("NO_QUESTION")) {
            fields.put("q1.de", " ");
        } else {
            fields.put(field, typed.equals("LONG") ? "x".repeat(1001) : typed);
        }
        if (field.equals("neutral")) {
            fields.put("readers", "NEUTRAL_PERSON");
        }
        HttpResponse<String> answer = site.post(ANNA, "/workshops/new", fields);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".notice.fault[role=alert]")).hasSize(1);
        assertThat(page.select("p.fault")).as("a sentence beside the field").hasSize(1);
        assertThat(page.expectFirst("[name=client]").val()).isEqualTo("Kunde B");
        if (!field.equals("organisation")) {
            assertThat(page.expectFirst("[name=organisation]").val()).isEqualTo("Stadtwerke <b>Übersee</b> 🎈");
        }
        assertThat(page.select("b")).as("no markup of others").isEmpty();
    }

    @Test
    void hostileWordsAreShownAsWords() {
        String words = "<script>alert(1)</script> 🎈 ' OR 1=1 --";
        String path = site.newWorkshop("title", words);

        assertThat(site.page(ANNA, path).select("h1").text()).isEqualTo(words);
        assertThat(site.page(ANNA, path).select("script:not([src])")).isEmpty();
        assertThat(site.page(ANNA, "/workshops").select(".workshop-card a").eachText())
                .contains(words);
    }

    @Test
    void idsOfOtherWorkshopsAreNotTakenOver() {
        String other = site.newWorkshop("t1.de", "Telefon");
        String theirs =
                site.store.find(site.id(other)).orElseThrow().teams().get(0).id();
        String path = site.newWorkshop(
                "t1.id",
                theirs,
                "t1.de",
                "Mein Team",
                "q1.id",
                site.round(other).questions().get(0).id());

        assertThat(site.store.find(site.id(path)).orElseThrow().teams().get(0).id())
                .isNotEqualTo(theirs);
        assertThat(site.store
                        .find(site.id(other))
                        .orElseThrow()
                        .teams()
                        .get(0)
                        .name()
                        .text(Language.DE))
                .isEqualTo("Telefon");
    }

    @Test
    void settingsChangeBeforeTheFirstAnswer() {
        String path = site.newWorkshop();
        HttpResponse<String> saved = site.post(
                ANNA, path + "/settings", settings(path, "title", "Anders", "q1.de", "Neue Frage?", "minimum", "6"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(site.store.find(site.id(path)).orElseThrow().title()).isEqualTo("Anders");
        assertThat(site.round(path).questions().get(0).text().text(Language.DE)).isEqualTo("Neue Frage?");
        assertThat(site.round(path).rules().minAnswers()).isEqualTo(6);
    }

    @Test
    void staleSaveAnswersConflictAndKeepsWhatWasTyped() {
        String path = site.newWorkshop();
        Map<String, String> mine = settings(path, "title", "Meiner");
        site.post(ANNA, path + "/settings", settings(path, "title", "Schneller"));
        HttpResponse<String> late = site.post(ANNA, path + "/settings", mine);
        Document page = Jsoup.parse(late.body());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page.expectFirst("[name=title]").val()).isEqualTo("Meiner");
        assertThat(site.store.find(site.id(path)).orElseThrow().title()).isEqualTo("Schneller");
        Map<String, String> again = new HashMap<>(mine);
        again.put("workshopVersion", page.expectFirst("[name=workshopVersion]").val());
        again.put("roundVersion", page.expectFirst("[name=roundVersion]").val());
        assertThat(site.post(ANNA, path + "/settings", again).statusCode()).isEqualTo(303);
    }

    @Test
    void afterTheFirstAnswerQuestionsAreShownAndTitleStaysOpen() {
        String path = site.newWorkshop();
        Map<String, String> openedBefore = settings(path, "q1.de", "Ganz andere Frage?", "title", "Neuer Titel");
        site.post(ANNA, path + "/start");
        site.answer(path, 1);
        Document page = site.page(ANNA, path + "/settings");

        assertThat(page.select("[name=told], [name=q1.de], [name=language], [name=minimum], [name=words]"))
                .isEmpty();
        assertThat(page.select("#told").text()).isEqualTo("Das bleibt, wie es ist");
        openedBefore.put("roundVersion", String.valueOf(site.round(path).version()));
        HttpResponse<String> refused = site.post(ANNA, path + "/settings", openedBefore);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).expectFirst("[name=title]").val())
                .isEqualTo("Neuer Titel");
        Map<String, String> open = settings(path, "title", "Neuer Titel", "invited", "14");
        open.remove("told");
        assertThat(site.post(ANNA, path + "/settings", open).statusCode()).isEqualTo(303);
        assertThat(site.store.find(site.id(path)).orElseThrow().title()).isEqualTo("Neuer Titel");
        assertThat(site.round(path).questions().get(0).text().text(Language.DE)).startsWith("Was sind die Ziele");
    }

    @Test
    void busyServerKeepsWhatWasTyped() throws InterruptedException {
        String path = site.newWorkshop();
        Map<String, String> fields = settings(path, "title", "Geduldig");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        Thread slow = new Thread(() -> site.database.change(handle -> {
            begun.countDown();
            awaitQuietly(answered);
        }));
        slow.start();
        begun.await();
        HttpResponse<String> busy = site.post(ANNA, path + "/settings", fields);
        answered.countDown();
        slow.join();

        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(Jsoup.parse(busy.body()).expectFirst("[name=title]").val()).isEqualTo("Geduldig");
        assertThat(site.post(ANNA, path + "/settings", fields).statusCode()).isEqualTo(303);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void formWithoutTheSessionsTokenIsRefused() {
        Map<String, String> fields = setUp("csrf", "wrong");

        assertThat(site.server
                        .post("/workshops/new", fields, "Cookie", "einklang=" + ANNA)
                        .statusCode())
                .isEqualTo(403);
    }
}
