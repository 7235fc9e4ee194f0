package einklang.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.PlanItem;
import einklang.survey.WordsChoice;
import einklang.testing.SamplePlans;
import einklang.web.compare.CompareSite;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private final ReportSite site = new ReportSite();

    @AfterEach
    void close() {
        site.close();
    }

    private String whole() {
        String base = site.compared("w", WordsChoice.OPEN, CompareSite.invented(12));
        site.plan("w", ReportSite.believable());
        return base;
    }

    private JsonNode json(String base, String language) {
        return JsonMapper.shared()
                .readTree(site.get(base + "/files/json?lang=" + language).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/print", "/files/html", "/files/json", "/files/zip", "/logo/client"})
    void nobodyElseLearnsThatItIsThere(String page) {
        String base = whole();

        assertThat(site.site.get("bob", base + page).statusCode()).isEqualTo(404);
        assertThat(site.site.server.get(base + page).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyElseWritesInIt() {
        String base = whole();

        assertThat(site.site.post("bob", base + "/summary", "in", "de").statusCode())
                .isEqualTo(404);
        assertThat(site.upload("bob", base, ReportSite.TOKEN, "A", "B", new byte[0])
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportIsInTheLanguageAskedFor(Language language) {
        Document print = site.page(whole() + "/print?lang=" + language.code());

        assertThat(print.expectFirst("html").attr("lang")).isEqualTo(language.code());
        String title = language == Language.DE
                ? "Vereinbarte Ziele"
                : language == Language.EN ? "Agreed goals" : "Dohodnuté cíle";
        assertThat(print.select("h2").eachText()).contains(title);
        assertThat(print.text()).doesNotContain("{0}");
    }

    @Test
    void fallbackOfATextIsMarkedWithItsLanguage() {
        Document print = site.page(whole() + "/print?lang=cs");

        assertThat(print.select(".goal h3[lang=de]").eachText()).contains("Gern hier arbeiten");
    }

    @Test
    void figuresAreThoseOfTheComparisonAndOfEveryFile() {
        String base = whole();
        Document compare = site.page(base.replace("/report", "/compare") + "?lang=de");
        List<String> sentences = compare.select(".figure .sentence").eachText();

        Document print = site.page(base + "/print?lang=de");
        Document file = Jsoup.parse(site.get(base + "/files/html?lang=de").body());
        JsonNode json = json(base, "de").at("/comparison/questions/0");
        int themes = json.get("themes").size();

        assertThat(sentences).isNotEmpty();
        for (Document document : List.of(print, file)) {
            assertThat(sentences).allMatch(sentence -> document.text().contains(sentence));
            assertThat(document.select(".pile")).hasSize(themes);
        }
        List<String> counts = print.select(".pile .count").eachText();
        for (int i = 0; i < themes; i++) {
            String people = json.at("/themes/" + i + "/people").asString();
            assertThat(counts.get(i)).startsWith(people + " von ");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void contentsNameTheSectionsInTheirOrder(Language language) {
        Document print = site.page(whole() + "/print?lang=" + language.code());

        assertThat(print.select(".contents li").eachText())
                .hasSizeGreaterThan(8)
                .isEqualTo(print.select("h2[id]").eachText());
        assertThat(print.select(".contents a").eachAttr("href"))
                .isEqualTo(print.select("h2[id]").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
    }

    @Test
    void contentsOfAReportWithoutAnythingNameWhatStandsThere() {
        String base = site.site.workshop("few", WordsChoice.OPEN, CompareSite.invented(3)) + "/report";
        Document print = site.page(base + "/print?lang=en");

        assertThat(print.select(".contents li").eachText())
                .isEqualTo(print.select("h2[id]").eachText());
    }

    @Test
    void findingsOfOneKindAreOneSentence() {
        String base = whole();
        assertThat(site.page(base + "/print?lang=de")
                        .select("#findings + ul li")
                        .eachText())
                .doesNotHaveDuplicates()
                .anyMatch(line -> line.startsWith("An 2 Stellen schadet eine Maßnahme einem Ziel:"));
    }

    @Test
    void titleOnEveryPageCannotEndTheStyleAroundIt() {
        String base = whole();
        site.upload("ann", base, ReportSite.TOKEN, "A\"}</style><script>alert(1)</script>", "B", new byte[0]);

        for (String page : List.of("/print?lang=de", "/files/html?lang=de")) {
            Document print = Jsoup.parse(site.get(base + page).body());
            String style = print.select("style").last().data();

            assertThat(style)
                    .contains("@bottom-left{content:\"\\")
                    .endsWith("@page :first{@bottom-left{content:\"\"}}");
            assertThat(style).doesNotContain("alert");
            assertThat(print.select("script:not([src])")).isEmpty();
        }
    }

    @Test
    void matrixHasTheScoresOfThePlan() {
        String base = whole();

        assertThat(site.page(base + "/print?lang=en").select(".matrix tbody tr").eachText())
                .contains(
                        "Call back within two hours +9 +3 – +57",
                        "Limit calls to four minutes +3 −9 −3 −30",
                        "Total effect +12 +3 −3");
        assertThat(json(base, "en").at("/plan/measures/0/score").asInt()).isEqualTo(57);
    }

    @Test
    void ownWordsSurviveEveryNewReportOfTheirLanguage() {
        String base = whole();

        assertThat(edit(base, "goals", "Drei Ziele, mehr nicht.", 0).statusCode())
                .isEqualTo(303);

        assertThat(site.page(base + "/print?lang=de").select(".summary p").eachText())
                .contains("Drei Ziele, mehr nicht.");
        assertThat(json(base, "de").get("summary").toString()).contains("Drei Ziele, mehr nicht.");
        assertThat(json(base, "en").get("summary").toString()).doesNotContain("Drei Ziele");
        assertThat(site.page(base + "?in=de").select(".tag").eachText()).contains("eigene Worte");
    }

    @Test
    void ownWordsAreMarkedOnceTheFiguresSaySomethingElse() {
        String base = whole();
        edit(base, "goals", "Drei Ziele.", 0);
        assertThat(site.page(base).select(".notice.warning")).isEmpty();

        site.plan("w", List.of(SamplePlans.goal("g4", 4)));

        assertThat(site.page(base).select("#p-goals .notice.warning").text()).contains("Vereinbart sind 4 Ziele");
    }

    @Test
    void onePutsTheProposedWordsBack() {
        String base = whole();
        edit(base, "goals", "Drei Ziele.", 0);

        site.site.post("ann", base + "/summary", fields(base, "goals", "Drei Ziele.", 1, "proposed"));

        assertThat(site.page(base + "/print?lang=de").select(".summary").text())
                .contains("Vereinbart sind 3 Ziele")
                .doesNotContain("Drei Ziele.");
    }

    @Test
    void secondOfTwoWritersKeepsTheTypedTextAndSeesTheOther() {
        String base = whole();
        edit(base, "goals", "Von Ann.", 0);

        HttpResponse<String> clash = edit(base, "goals", "Von Bob <b>getippt</b>.", 0);

        assertThat(clash.statusCode()).isEqualTo(409);
        Element section = Jsoup.parse(clash.body()).expectFirst("#p-goals");
        assertThat(section.expectFirst("textarea").val()).contains("Von Bob <b>getippt</b>.");
        assertThat(section.expectFirst("blockquote").text()).isEqualTo("Von Ann.");
        assertThat(section.expectFirst("details").hasAttr("open")).isTrue();
    }

    @Test
    void tooLongTextIsKeptOnThePage() {
        String base = whole();
        String text = "x".repeat(2001);

        HttpResponse<String> refused = edit(base, "goals", text, 0);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).expectFirst("#p-goals textarea").val())
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "goals'--", ""})
    void unknownParagraphIsRefused(String paragraph) {
        assertThat(edit(whole(), paragraph, "x", 0).statusCode()).isEqualTo(400);
    }

    @Test
    void namesAndLogosStandOnTheFirstPage() {
        String base = whole();

        assertThat(site.upload("ann", base, ReportSite.TOKEN, "Stadtwerke <Ü>", "Žaneta", LogoReaderTest.png(30, 10))
                        .statusCode())
                .isEqualTo(303);

        Element cover = site.page(base + "/print?lang=de").expectFirst(".cover");
        assertThat(cover.text()).contains("Stadtwerke <Ü>", "Erstellt von Žaneta");
        String address = cover.expectFirst("img").attr("src");
        HttpResponse<String> logo = site.get(address);
        assertThat(logo.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(logo.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(logo.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox", "default-src 'none'");
        assertThat(Jsoup.parse(site.get(base + "/files/html").body())
                        .expectFirst(".cover img")
                        .attr("src"))
                .startsWith("data:image/png;base64,");
    }

    @Test
    void badLogoKeepsTheNamesAndWhatWasStored() {
        String base = whole();
        site.upload("ann", base, ReportSite.TOKEN, "A", "B", LogoReaderTest.png(3, 3));

        HttpResponse<String> refused = site.upload(
                "ann", base, ReportSite.TOKEN, "Neuer Name", "B", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.expectFirst("input[name=client]").val()).isEqualTo("Neuer Name");
        assertThat(page.select("#e-client_logo").text()).isNotEmpty();
        assertThat(site.get(base + "/logo/client").statusCode()).isEqualTo(200);
    }

    @Test
    void uploadWithoutTheFormTokenIsRefused() {
        String base = whole();

        assertThat(site.upload("ann", base, "guessed", "A", "B", new byte[0]).statusCode())
                .isEqualTo(403);
        assertThat(site.upload("ann", base, ReportSite.TOKEN, "A", "B", new byte[800_000])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void oneFileAsksForNothing() {
        HttpResponse<String> file = site.get(whole() + "/files/html?lang=de");
        Document document = Jsoup.parse(file.body());

        assertThat(document.select("script, link, iframe, [style], a[href]:not([href^='#'])"))
                .isEmpty();
        assertThat(document.select("[src]")).allMatch(one -> one.attr("src").startsWith("data:"));
        assertThat(document.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(document.expectFirst("meta[http-equiv]").attr("content")).contains("default-src 'none'");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"2027-03-01_Ziele-im-Kundenservice_de.html\"");
    }

    @Test
    void downloadsAreLoggedWithoutContent() {
        String base = whole();
        site.get(base + "/files/zip");
        site.get(base + "/files/exe");

        List<String> logged = site.site.database.read(
                handle -> handle.createQuery("SELECT actor || ' ' || format FROM export_log WHERE workshop_id = 'w'")
                        .mapTo(String.class)
                        .list());
        assertThat(logged).containsExactly("ann zip");
    }

    @Test
    void withoutComparisonAndGoalsThereIsAReportThatSaysSo() {
        String base = site.site
                .workshop("few", WordsChoice.OPEN, CompareSite.invented(3))
                .replace("/compare", "/report");
        String secret = CompareSite.invented(3).get(0).statements().get(0);

        Document step = site.page(base);
        Document print = site.page(base + "/print?lang=de");

        assertThat(step.text()).contains("Der Vergleich der Antworten", "Vereinbarte Ziele.");
        assertThat(print.text())
                .contains("Einen Vergleich der Antworten gibt es nicht", "Es sind noch keine Ziele vereinbart.")
                .doesNotContain(secret);
        assertThat(site.get(base + "/files/zip").statusCode()).isEqualTo(200);
    }

    @Test
    void noFileHoldsAKeyOfTheDatabase() {
        String base = whole();
        List<String> keys = site.site.database.read(handle -> handle.createQuery(
                        "SELECT id FROM response UNION ALL SELECT id FROM statement UNION ALL SELECT id FROM board")
                .mapTo(String.class)
                .list());

        assertThat(keys).hasSizeGreaterThan(40);
        for (String page : List.of("/print", "/files/html", "/files/json", "/files/zip")) {
            String told = site.unpacked(base + page + "?lang=de");
            assertThat(told).contains("Rückruf binnen zwei Stunden").doesNotContain(keys);
        }
    }

    @Test
    void themesOnlyTellNoWord() {
        String base = site.compared("t", WordsChoice.THEMES_ONLY, CompareSite.invented(12));

        for (String page : List.of("", "/print", "/files/html", "/files/json")) {
            String body = site.get(base + page).body();
            assertThat(CompareSite.invented(12))
                    .allMatch(answer -> answer.statements().stream().noneMatch(body::contains));
        }
        assertThat(site.page(base + "/print?lang=en").text()).contains("Sentences are shown to nobody");
    }

    @Test
    void largestPlanAndHostileTextsStayInTheirPlaces() {
        List<PlanItem> items = new ArrayList<>();
        for (int goal = 1; goal <= 20; goal++) {
            items.add(SamplePlans.goal("g" + goal, goal));
        }
        for (int measure = 1; measure <= 200; measure++) {
            items.add(SamplePlans.measure("m" + measure, measure));
            items.add(SamplePlans.effect("m" + measure, "g" + (1 + measure % 20), measure % 3 == 0 ? -3 : 9));
        }
        String hostile = "<script>alert(1)</script> =cmd() 🙂 " + "w".repeat(100);
        items.add(new einklang.plan.NonGoal(
                "n", 0, 1, LocalText.of(Language.DE, hostile), ReportSite.NONE, java.util.Optional.empty()));
        String base = site.compared("w", WordsChoice.OPEN, CompareSite.invented(5));
        site.plan("w", items);

        Document print = site.page(base + "/print?lang=de");

        assertThat(print.select(".matrix table")).hasSize(4);
        assertThat(print.select(".matrix table").get(0).select("tbody tr")).hasSize(201);
        assertThat(print.text()).contains(hostile);
        assertThat(print.select("article script")).isEmpty();
    }

    @Test
    void pilesOfManySentencesAreCutInThePrintAndWholeInTheData() {
        String base = site.compared("w", WordsChoice.OPEN, CompareSite.invented(200));

        Document print = site.page(base + "/print?lang=de");
        Element pile = print.expectFirst(".pile:has(.quotes + .small:contains(weitere))");

        assertThat(pile.select(".quotes li")).hasSize(24);
        assertThat(pile.text()).containsPattern("Und \\d+ weitere Sätze; alle stehen in den Tabellen zum Bericht\\.");
        assertThat(print.select(".quotes"))
                .allMatch(quotes -> quotes.select("li").size() <= 24);
        assertThat(site.get(base + "/files/json?lang=de").body().split("Zufriedene Kunden", -1))
                .hasSizeGreaterThan(24 + 1);
    }

    @Test
    void hostileTextsAndTheLargestMatrixLoseNoLine() {
        String base = site.compared("w", WordsChoice.OPEN, HostileReport.answers());
        site.plan("w", HostileReport.plan());

        HttpResponse<String> answer = site.get(base + "/print?lang=de");
        Document print = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(print.select(".matrix table"))
                .extracting(piece -> piece.select("thead .title").size())
                .containsExactly(6, 6, 6, 2);
        assertThat(print.select(".matrix table"))
                .allMatch(piece -> piece.select("tbody tr").size() == HostileReport.MEASURES + 1);
        assertThat(print.select(".measures tbody tr")).hasSize(HostileReport.MEASURES);
        assertThat(print.select(".goal h3")).hasSize(HostileReport.GOALS);
        assertThat(print.select(".indicator svg")).hasSize(HostileReport.GOALS);
        for (int measure = 1; measure <= HostileReport.MEASURES; measure++) {
            assertThat(print.wholeText()).contains(HostileReport.text(measure, 200));
        }
        assertThat(print.select("article script, article b")).isEmpty();
    }

    private HttpResponse<String> edit(String base, String paragraph, String text, int version) {
        return site.site.post("ann", base + "/summary", fields(base, paragraph, text, version, "keep"));
    }

    /** The fingerprint is that of the form; a page without the paragraph gives one that fits nothing. */
    private String[] fields(String base, String paragraph, String text, int version, String action) {
        Element basis = paragraph.matches("[a-z_]+")
                ? site.page(base + "?in=de").selectFirst("#p-" + paragraph + " input[name=basis]")
                : null;
        return new String[] {
            "in",
            "de",
            "paragraph",
            paragraph,
            "basis",
            basis == null ? "0000000000000000" : basis.val(),
            "version",
            Integer.toString(version),
            "text",
            text,
            "do",
            action
        };
    }
}
