package einklang.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.RoundState;
import einklang.survey.WordsChoice;
import einklang.web.compare.CompareSite.Answer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
    private CompareSite site;

    @BeforeEach
    void start() {
        site = new CompareSite();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String compared() {
        String path = site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(12));
        site.post("ann", path);
        return path;
    }

    private static String field(Document page, String selector) {
        return page.expectFirst(selector).attr("value");
    }

    private static List<String> labels(Document page) {
        return page.select(".pile h3").eachText();
    }

    private static Element firstPile(Document page) {
        return page.expectFirst(".pile");
    }

    private static String themeId(Element pile) {
        return pile.id().substring("theme-".length());
    }

    private static String forms(Document page) {
        String action = page.expectFirst("form[id^=cards-]").attr("action");
        return action.substring(0, action.length() - "/move".length());
    }

    @Test
    void comparingShowsPeopleAndGoalsFirst() {
        String path = site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(12));
        assertThat(site.page(path).select("form[action=" + path + "] button").text())
                .isEqualTo("Antworten vergleichen");

        HttpResponse<String> answer = site.post("ann", path);

        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = site.page(path);
        assertThat(page.expectFirst("#surprise").text()).startsWith("12 Menschen – ");
        assertThat(labels(page)).isNotEmpty();
        assertThat(site.workshops.currentRound("wabc").storedState()).isEqualTo(RoundState.COMPARED);
        assertThat(site.post("ann", path).statusCode()).isEqualTo(303);
    }

    @Test
    void tooFewAnswersShowNothingAndChangeNothing() {
        String path = site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(4));

        HttpResponse<String> answer = site.post("ann", path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Es fehlt noch mindestens eine Antwort")
                .doesNotContain("Wartezeiten");
        assertThat(site.workshops.currentRound("wabc").readable()).isFalse();
    }

    @Test
    void nobodyElseFindsTheComparison() {
        String path = compared();
        String forms = forms(site.page(path));

        for (String below : List.of("", "/reveal", "/check", "/download.csv", "/download.json")) {
            assertThat(site.get("bob", path + below).statusCode()).as(below).isEqualTo(404);
        }
        for (String below : List.of(
                "/move", "/new-theme", "/merge", "/rename", "/aside", "/tension", "/slider", "/undo", "/redo")) {
            assertThat(site.post("bob", forms + below, "seq", "1", "target", "1", "slider", "0")
                            .statusCode())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(site.post("bob", path).statusCode()).isEqualTo(404);
        assertThat(site.get("bob", forms + "/live").statusCode()).isEqualTo(404);
        assertThat(site.server.get(path).statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "cs"})
    void everyPageIsThereInEveryLanguage(String language) {
        String path = compared();

        for (String below : List.of("", "/reveal", "/check")) {
            HttpResponse<String> answer = site.get("ann", path + below + "?lang=" + language);
            assertThat(answer.statusCode()).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @Test
    void hostileLabelIsOnlyText() {
        String path = compared();
        Document page = site.page(path);
        String theme = themeId(firstPile(page));
        String label = "<script>alert(1)</script>\"' =1+1 {0} ${x}";

        HttpResponse<String> answer =
                site.post("ann", forms(page) + "/rename", "seq", "1", "theme", theme, "label_de", label);

        assertThat(answer.statusCode()).isEqualTo(303);
        Document after = site.page(path);
        assertThat(after.expectFirst("#theme-" + theme + " h3").text()).isEqualTo(label);
        assertThat(after.select("script:not([src])")).isEmpty();
        assertThat(after.expectFirst("#theme-" + theme + " .hint").text()).contains("English", "Čeština");
    }

    @Test
    void cardsMoveAndUndoBringsThemBack() {
        String path = compared();
        Document page = site.page(path);
        Element first = firstPile(page);
        String target = themeId(page.select(".pile").get(1));
        String card = field(page, ".pile input[name=card]");

        HttpResponse<String> moved = site.post("ann", forms(page) + "/move", "seq", "1", "card", card, "theme", target);

        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).contains("done=moved", "#theme-" + target);
        Document after = site.page(path + "?done=moved");
        assertThat(after.select("#theme-" + target + " input[value=" + card + "]"))
                .hasSize(1);
        assertThat(after.select(".notice.good").text()).isEqualTo("Verschoben.");
        site.post(
                "ann",
                forms(page) + "/undo",
                "seq",
                "2",
                "target",
                field(after, "form[action$=/undo] input[name=target]"));
        Document undone = site.page(path);
        assertThat(undone.select("#" + first.id() + " input[value=" + card + "]"))
                .hasSize(1);
        assertThat(undone.select("form[action$=/redo]")).hasSize(1);
    }

    @Test
    void pilesMergeSplitAndGoAside() {
        String path = compared();
        Document page = site.page(path);
        List<String> before = labels(page);
        String forms = forms(page);

        site.post(
                "ann",
                forms + "/merge",
                "seq",
                "1",
                "theme",
                themeId(page.select(".pile").get(1)),
                "into",
                themeId(firstPile(page)));
        assertThat(labels(site.page(path))).hasSize(before.size() - 1);

        site.post("ann", forms + "/new-theme", "seq", "2", "card", field(page, ".pile input[name=card]"));
        assertThat(labels(site.page(path))).hasSize(before.size());

        site.post("ann", forms + "/aside", "seq", "3", "card", field(page, ".pile input[name=card]"));
        Document after = site.page(path);
        assertThat(after.select(".tray input[value=" + field(page, ".pile input[name=card]") + "]"))
                .hasSize(1);
        assertThat(labels(after)).hasSize(before.size() - 1);
    }

    @Test
    void staleChangeThatStillFitsIsMade() {
        String path = compared();
        Document page = site.page(path);
        List<Element> cards = page.select(".pile input[name=card]");
        site.post(
                "ann", forms(page) + "/aside", "seq", "1", "card", cards.get(0).attr("value"));

        HttpResponse<String> stale = site.post(
                "ann", forms(page) + "/aside", "seq", "1", "card", cards.get(1).attr("value"));

        assertThat(stale.statusCode()).isEqualTo(303);
        assertThat(site.page(path).select(".tray input[name=card]").eachAttr("value"))
                .contains(cards.get(0).attr("value"), cards.get(1).attr("value"));
    }

    @Test
    void staleRenameKeepsWhatWasTyped() {
        String path = compared();
        Document page = site.page(path);
        String theme = themeId(firstPile(page));
        site.post("ann", forms(page) + "/rename", "seq", "1", "theme", theme, "label_de", "Die Erste");

        HttpResponse<String> stale =
                site.post("ann", forms(page) + "/rename", "seq", "1", "theme", theme, "label_de", "Die Zweite");

        assertThat(stale.statusCode()).isEqualTo(409);
        Document after = Jsoup.parse(stale.body());
        assertThat(after.expectFirst("[role=alert]").text()).contains("Jemand anderes war schneller");
        assertThat(after.expectFirst("#theme-" + theme + " h3").text()).isEqualTo("Die Erste");
        assertThat(field(after, "#theme-" + theme + " input[name=label_de]")).isEqualTo("Die Zweite");
        assertThat(after.select("#theme-" + theme + " details[open]")).hasSize(1);
    }

    @Test
    void changeOfWhatIsGoneIsAConflict() {
        String path = compared();
        Document page = site.page(path);
        String gone = themeId(page.select(".pile").get(1));
        String forms = forms(page);
        site.post("ann", forms + "/merge", "seq", "1", "theme", gone, "into", themeId(firstPile(page)));

        HttpResponse<String> answer =
                site.post("ann", forms + "/rename", "seq", "1", "theme", gone, "label_de", "Zu spät");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(site.post("ann", forms + "/undo", "seq", "1", "target", "1").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "../..", "a.b", "a.99999"})
    void brokenCardIsRefused(String card) {
        String path = compared();

        assertThat(site.post("ann", forms(site.page(path)) + "/aside", "seq", "1", "card", card)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void sliderKeepsWhatWasNamed() {
        String path = compared();
        Document page = site.page(path);
        String theme = themeId(firstPile(page));
        site.post("ann", forms(page) + "/rename", "seq", "1", "theme", theme, "label_de", "Unser Name");

        assertThat(site.post("ann", forms(page) + "/slider", "seq", "2", "slider", "-1")
                        .statusCode())
                .isEqualTo(303);

        Document after = site.page(path);
        assertThat(after.expectFirst("#theme-" + theme + " h3").text()).isEqualTo("Unser Name");
        assertThat(after.select("input[name=slider][checked]").attr("value")).isEqualTo("-1");
        assertThat(site.post("ann", forms(page) + "/slider", "seq", "2", "slider", "1")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void dismissedTensionLeavesTheWall() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(Answer.of("Kosten pro Kontakt senken"));
            answers.add(Answer.of("Sich Zeit nehmen und dem Kunden zuhören"));
        }
        String path = site.workshop("wabc", WordsChoice.OPEN, answers);
        site.post("ann", path);
        Document page = site.page(path);
        Element tension = page.expectFirst(".tension");
        assertThat(tension.text()).contains("Kosten pro Kontakt senken", "Sich Zeit nehmen");

        site.post(
                "ann",
                forms(page) + "/tension",
                "seq",
                "1",
                "decision",
                "dismissed",
                "a",
                tension.expectFirst("input[name=a]").attr("value"),
                "b",
                tension.expectFirst("input[name=b]").attr("value"));

        assertThat(site.page(path).select("section > .tension"))
                .hasSize(page.select("section > .tension").size() - 1);
        assertThat(site.page(path + "/reveal").expectFirst(".progress").text()).isNotEqualTo("");
    }

    @Test
    void revealLeadsThroughEveryStepByPlainLinks() {
        String path = compared();
        List<String> headings = new ArrayList<>();
        String next = path + "/reveal?q=1&step=0";
        while (!next.isEmpty()) {
            Document page = site.page(next);
            assertThat(page.expectFirst("html").hasClass("projector")).isTrue();
            headings.add(page.expectFirst("h1").text());
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(headings).startsWith("Unterschiede sind normal", "Wie klar sind uns unsere Ziele?");
        assertThat(headings.get(2)).startsWith("12 Menschen – ");
        assertThat(headings)
                .contains("In unseren eigenen Worten", "Leitung neben Team")
                .endsWith("Was uns verbindet");
    }

    @Test
    void leadersTurnTheirCardsLastIfTheyLike() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(Answer.of("Kurze Wartezeiten am Telefon"));
        }
        answers.add(Answer.of("Geheimsatz der Leitung über Kosten").asLeader());
        String path = site.workshop("wabc", WordsChoice.OPEN, answers);
        site.post("ann", path);
        List<String> pages = new ArrayList<>();
        String next = path + "/reveal?down=1&step=0";
        while (!next.isEmpty()) {
            Document page = site.page(next);
            pages.add(page.html());
            next = page.select("a[rel=next]").attr("href");
        }

        assertThat(pages.subList(0, pages.size() - 1)).noneMatch(html -> html.contains("Geheimsatz"));
        assertThat(pages.get(pages.size() - 1)).contains("Geheimsatz");
    }

    @Test
    void maskedPlaceIsHiddenEverywhere() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(Answer.of("Kurze Wartezeiten am Telefon"));
        }
        answers.add(Answer.of("Frau Zwiebelturm soll schneller ans Telefon gehen"));
        String path = site.workshop("wabc", WordsChoice.OPEN, answers);
        site.post("ann", path);
        Document check = site.page(path + "/check");
        assertThat(check.expectFirst("mark").text()).isEqualTo("Zwiebelturm");

        site.post("ann", path + "/check/mask", "place", field(check, "input[name=place]"));

        assertThat(site.page(path + "/check").expectFirst("[role=status]").text())
                .isEqualTo("1 Stelle verdeckt");
        for (String shown : everything(path)) {
            assertThat(shown).doesNotContain("Zwiebelturm");
        }
        assertThat(site.get("ann", path).body()).contains("▮▮▮");
    }

    @Test
    void wordsTypedToBeHiddenMustBeThere() {
        String path = compared();
        String statement = field(site.page(path + "/check"), "input[name=statement]");

        HttpResponse<String> answer =
                site.post("ann", path + "/check/mask", "statement", statement, "words", "steht da nicht");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("steht da nicht");
    }

    @Test
    void themesOnlyWorkshopNeverShowsASentence() {
        List<Answer> answers = secrets(12);
        String path = site.workshop("wabc", WordsChoice.THEMES_ONLY, answers);
        site.post("ann", path);

        assertThat(labels(site.page(path))).isNotEmpty();
        for (String shown : everything(path)) {
            assertThat(shown).doesNotContainIgnoringCase("xylophon");
        }
        assertThat(site.get("ann", path + "/check").statusCode()).isEqualTo(404);
    }

    @Test
    void sentencesWaitForTenPeopleWhereThatWasPromised() {
        String path = site.workshop("wabc", WordsChoice.FROM_TEN, secrets(9));
        site.post("ann", path);

        for (String shown : everything(path)) {
            assertThat(shown).doesNotContainIgnoringCase("xylophon");
        }
    }

    @Test
    void sentenceShownByItsSenseIsNowhereWordForWord() {
        List<Answer> answers = new ArrayList<>(CompareSite.invented(8));
        answers.add(Answer.of("Xylophon: kurze Wartezeiten", "Xylophon ganz ohne jedes Ziel im Katalog")
                .bySense());
        String path = site.workshop("wabc", WordsChoice.OPEN, answers);
        site.post("ann", path);

        for (String shown : everything(path)) {
            assertThat(shown).doesNotContainIgnoringCase("xylophon");
        }
        assertThat(site.get("ann", path).body()).contains("nur dem Sinn nach gezeigt");
    }

    private static List<Answer> secrets(int people) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            answers.add(
                    Answer.of("Xylophon kurze Wartezeiten", "Freundlich sein, Xylophon", "Xylophon Quastenflosser"));
        }
        return answers;
    }

    /** Every page, step and file of a comparison but the private check. */
    private List<String> everything(String path) {
        List<String> shown = new ArrayList<>(List.of(
                site.get("ann", path).body(),
                site.get("ann", path + "/download.csv").body(),
                site.get("ann", path + "/download.json").body()));
        String next = path + "/reveal?step=0";
        while (!next.isEmpty()) {
            Document page = site.page(next);
            shown.add(page.html());
            next = page.select("a[rel=next]").attr("href");
        }
        return shown;
    }

    @Test
    void nothingAtRestQuotesASentence() {
        String path = site.workshop("wabc", WordsChoice.OPEN, secrets(6));
        site.post("ann", path);
        site.post("ann", forms(site.page(path)) + "/slider", "seq", "1", "slider", "1");

        List<String> stored = site.database.read(
                handle -> handle.createQuery("SELECT payload FROM proposal UNION ALL SELECT payload FROM board_event")
                        .mapTo(String.class)
                        .list());

        assertThat(stored).hasSize(4).allSatisfy(payload -> assertThat(payload).doesNotContainIgnoringCase("xylophon"));
    }

    @Test
    void downloadsAreLoggedWithoutContent() {
        String path = compared();

        site.get("ann", path + "/download.csv");
        site.get("ann", path + "/download.json");

        List<String> formats =
                site.database.read(handle -> handle.createQuery("SELECT format FROM download_log WHERE actor = 'ann'")
                        .mapTo(String.class)
                        .list());
        assertThat(formats).containsExactlyInAnyOrder("csv", "json");
        assertThat(site.get("ann", path + "/download.exe").statusCode()).isEqualTo(404);
    }
}
