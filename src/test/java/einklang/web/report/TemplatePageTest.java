package einklang.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.export.office.DeckReader;
import einklang.export.office.SampleTemplates;
import einklang.survey.WordsChoice;
import einklang.web.compare.CompareSite;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplatePageTest {
    private static ReportSite site;

    @BeforeAll
    static void start() {
        site = new ReportSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void nothingIsThere() {
        site.site.post("ann", "/template/remove");
    }

    private static HttpResponse<String> bring(String who, String token, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, "csrf", token);
        text(body, "name", name);
        body.writeBytes("--XyZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.pptx\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--XyZ--\r\n".getBytes(StandardCharsets.UTF_8));
        return site.site.server.send(site.site
                .server
                .request("/template?lang=de")
                .header("Cookie", "einklang=" + who)
                .header("Content-Type", "multipart/form-data; boundary=XyZ")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void text(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(("--XyZ\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> map(String who, String cover, String version) {
        return site.site.post(
                who,
                "/template/mapping",
                "cover",
                cover,
                "section",
                "2",
                "text",
                "6",
                "content",
                "6",
                "version",
                version);
    }

    /** The place of the layout without a title. */
    private static String blank() {
        return page("ann").select("select[name=cover] option").stream()
                .filter(option -> option.text().endsWith(": Blank"))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private static Document page(String who) {
        return Jsoup.parse(site.site.get(who, "/template?lang=de").body());
    }

    @Test
    void layoutsAreChosenDrawnAndExplained() {
        HttpResponse<String> brought =
                bring("ann", ReportSite.TOKEN, "Haus & <b>Hof</b>", SampleTemplates.usual(960, 540));
        Document page = page("ann");

        assertThat(brought.statusCode()).isEqualTo(303);
        assertThat(page.text()).contains("Welches Layout wofür: Haus & <b>Hof</b>");
        assertThat(page.select("select")).hasSize(4);
        assertThat(page.select("select[name=cover] option[selected]").text()).endsWith(": Title Slide");
        assertThat(page.select("select[name=content] option[selected]").text()).endsWith(": Title Only");
        assertThat(page.select("#h-text").text()).isEqualTo("Der Text steht im großen Platzhalter des Layouts.");
        assertThat(page.select("svg[role=img]"))
                .hasSize(11)
                .allMatch(svg -> !svg.attr("aria-label").isBlank());
        assertThat(page.select("svg text").eachText()).contains("Titel", "Untertitel", "Text");
    }

    @Test
    void anotherChoiceIsKeptAndWhatItLacksIsSaid() {
        bring("ann", ReportSite.TOKEN, "V", SampleTemplates.usual(960, 540));
        String version = page("ann").select("input[name=version]").val();
        HttpResponse<String> mapped = map("ann", blank(), version);

        assertThat(mapped.statusCode()).isEqualTo(303);
        assertThat(page("ann").select("#h-cover").text()).startsWith("Dieses Layout hat keinen Titel mit Untertitel");
        assertThat(map("ann", "6", version).statusCode()).isEqualTo(409);
        assertThat(map("ann", "99", version).statusCode()).isEqualTo(400);
    }

    @Test
    void slidesComeOnTheTemplateOfWhoDownloadsThem() {
        String report = site.compared("own", WordsChoice.OPEN, CompareSite.invented(8));
        site.plan("own", ReportSite.believable());
        bring("ann", ReportSite.TOKEN, "V", SampleTemplates.usual(720, 540));
        DeckReader deck = new DeckReader(site.bytes(report + "/files/pptx?lang=cs"));

        assertThat(deck.show().getPageSize().width).isEqualTo(720);
        assertThat(deck.problems()).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        bring("ann", ReportSite.TOKEN, "Geheimvorlage", SampleTemplates.usual(960, 540));

        assertThat(site.site.get("bob", "/template").body()).doesNotContain("Geheimvorlage");
        assertThat(map("bob", "0", "1").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoTemplateIsRefusedInASentence() {
        HttpResponse<String> nothing = bring("ann", ReportSite.TOKEN, "V", new byte[0]);
        HttpResponse<String> wrong = bring("ann", ReportSite.TOKEN, "V", new byte[] {1, 2, 3});
        HttpResponse<String> macros = bring(
                "ann",
                ReportSite.TOKEN,
                "V",
                SampleTemplates.changed(parts -> parts.put("ppt/vbaProject.bin", new byte[9])));

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).text()).contains("Das ist keine lesbare PowerPoint-Datei.");
        assertThat(Jsoup.parse(macros.body()).text()).contains("Diese Datei enthält Makros.");
        assertThat(page("ann").select("select")).isEmpty();
    }

    @Test
    void forgedFormsAreRefused() {
        assertThat(bring("ann", "wrong", "V", SampleTemplates.usual(960, 540)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aNameOfSignsThatNobodySeesBecomesAWord() {
        bring("ann", ReportSite.TOKEN, "\u202E \u200B", SampleTemplates.usual(960, 540));

        assertThat(page("ann").text()).contains("Welches Layout wofür: Eigene Vorlage");
    }
}
