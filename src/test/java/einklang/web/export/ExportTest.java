package einklang.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.survey.WordsChoice;
import einklang.web.WebConfig;
import einklang.web.compare.CompareSite;
import einklang.web.report.ReportSite;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    /** Writes only once somebody lets it. */
    private static final class Slow implements ReportWriter {
        final CountDownLatch gate = new CountDownLatch(1);

        @Override
        public String format() {
            return "html";
        }

        @Override
        public String mediaType() {
            return "text/plain; charset=utf-8";
        }

        @Override
        public void write(Report report, OutputStream out) throws IOException {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            out.write("slow".getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Slow slow = new Slow();
    private final ReportSite site = new ReportSite(WebConfig.local(), Shelf.Limits.USUAL);

    @AfterEach
    void close() {
        slow.gate.countDown();
        site.close();
    }

    private static String whole(ReportSite site) {
        String base = site.compared("w", WordsChoice.OPEN, CompareSite.invented(24));
        site.plan("w", ReportSite.believable());
        return base + "/export";
    }

    private String whole() {
        return whole(site);
    }

    private HttpResponse<String> order(String base, String format, String... more) {
        List<String> fields = new ArrayList<>(List.of("format", format, "in", "de"));
        fields.addAll(List.of(more));
        return site.site.post("ann", base, fields.toArray(String[]::new));
    }

    /** Returns the address of the file, once it is ready. */
    private String ready(HttpResponse<String> ordered) {
        String job = location(ordered).replaceAll("/file$", "");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> site.get(job + "/file").statusCode() == 200);
        return job + "/file";
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private JsonNode json(String base, String... choice) {
        HttpResponse<String> ordered = order(base, "json", choice);
        assertThat(ordered.statusCode()).isEqualTo(303);
        return JsonMapper.shared().readTree(site.get(ready(ordered)).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/preview",
                "/jobs/none",
                "/jobs/none/file",
                "/pictures/piles-q1.svg",
                "/pictures/piles-q1.png",
                "/../files/zip"
            })
    void nobodyElseLearnsThatItIsThere(String page) {
        String base = whole();
        String address = page.startsWith("/..") ? base.replace("/export", page.substring(3)) : base + page;

        assertThat(site.site.get("bob", address).statusCode()).isEqualTo(404);
        assertThat(site.site.server.get(address).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/brands", "/brands/remove"})
    void nobodyElseOrdersOrKeepsAnything(String form) {
        String base = whole();

        assertThat(site.site.post("bob", base + form, "format", "json").statusCode())
                .isEqualTo(404);
        assertThat(site.page(base).text()).contains("Noch hat niemand eine Datei mitgenommen.");
    }

    @Test
    void beforeClosingThereIsNothingToHandOver() {
        String base = site.site
                .workshop("open", WordsChoice.OPEN, CompareSite.invented(6))
                .replace("/compare", "");
        site.site.database.change(
                handle -> handle.execute("UPDATE round SET state = 'COLLECTING' WHERE id = 'round-open'"));

        assertThat(site.get(base + "/report/export").statusCode()).isEqualTo(404);
        assertThat(site.get(base + "/report/files/zip").statusCode()).isEqualTo(404);
    }

    @Test
    void pageOffersEveryFormatAudienceAndPart() {
        Document page = site.page(whole());

        assertThat(page.select("button[name=format]").eachAttr("value"))
                .containsSubsequence("html", "zip", "json")
                .contains("pdf");
        assertThat(page.select("input[name=audience]")).hasSize(3);
        assertThat(page.select("input[name=part]")).hasSize(12).allMatch(part -> part.hasAttr("checked"));
        assertThat(page.select(".pictures li")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.text()).doesNotContain("{0}", "{1}");
    }

    @Test
    void anotherAudienceBringsItsUsualParts() {
        String base = whole();
        Document page = site.page(base);
        assertThat(page.expectFirst("input[name=audience][checked]").val()).isEqualTo("management");

        HttpResponse<String> updated =
                site.site.post("ann", base, "for", "management", "audience", "staff", "part", "names");
        Document staff = site.page(location(updated));

        assertThat(updated.statusCode()).isEqualTo(303);
        assertThat(staff.select("input[name=part][checked]").eachAttr("value"))
                .contains("summary", "measures")
                .doesNotContain("sides", "matrix", "findings", "names");
    }

    @Test
    void ticksHoldForTheAudienceTheyWereMadeFor() {
        String base = whole();
        Document page =
                site.page(location(site.site.post("ann", base, "for", "staff", "audience", "staff", "part", "goals")));

        assertThat(page.select("input[name=part][checked]").eachAttr("value")).containsExactly("goals");
        assertThat(page.expectFirst("iframe").attr("src")).contains("audience=staff", "part=goals");
        Document alone = site.page(base + "?audience=client&for=client&part=matrix&part=measures");
        assertThat(alone.select("input[name=part][checked]").eachAttr("value")).containsExactly("measures");
    }

    @Test
    void previewIsTheEditionAndMayBeFramedByThisSiteOnly() {
        String base = whole();
        HttpResponse<String> page = site.get(base + "?audience=staff");
        HttpResponse<String> preview = site.get(base + "/preview?audience=staff&in=en");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-src 'self'", "frame-ancestors 'none'");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self'", "default-src 'none'");
        assertThat(preview.body())
                .contains("Edition: Staff", "This edition (Staff) leaves out")
                .doesNotContain("Öztürk", "id=\"matrix\"", "id=\"findings\"", "<script");
        assertThat(site.get(base + "/preview?in=en").body()).contains("Öztürk", "id=\"matrix\"");
    }

    @Test
    void quickFileComesWithoutAPageBetween() {
        String base = whole();
        HttpResponse<String> ordered = order(base, "json", "audience", "client");

        assertThat(location(ordered)).matches(base + "/jobs/[0-9a-f]{32}(/file)?");
        String address = ready(ordered);
        HttpResponse<String> file = site.get(address);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"2027-03-01_Ziele-im-Kundenservice_client_de.json\"");
        assertThat(site.site.get("bob", address).statusCode()).isEqualTo(404);
    }

    @Test
    void everyFormatHonoursTheEdition() {
        String base = whole();
        JsonNode staff = json(base, "audience", "staff");

        assertThat(staff.get("audience").asString()).isEqualTo("staff");
        assertThat(staff.at("/plan/effects").isEmpty()).isTrue();
        assertThat(staff.findValuesAsString("owner")).containsOnly("");
        assertThat(staff.findValuesAsString("leadersShown")).containsOnly("false");
        for (String format : List.of("html", "zip", "json")) {
            String file = site.unpacked(ready(order(base, format, "audience", "staff")));
            assertThat(file)
                    .as(format)
                    .doesNotContain("Öztürk", "Nováková", "Frau Berger")
                    .contains("Erreichbar sein");
            String client = site.unpacked(ready(order(base, format, "audience", "client")));
            assertThat(client).as(format).contains("Öztürk", "Frau Berger");
        }
    }

    @Test
    void slowFileHasAPageThatAsksAgainUntilItIsReady() {
        try (ReportSite patient = new ReportSite(WebConfig.local(), Shelf.Limits.USUAL, slow)) {
            String base = whole(patient);
            HttpResponse<String> ordered = patient.site.post("ann", base, "format", "html", "in", "de");
            String job = location(ordered);
            assertThat(job).matches(base + "/jobs/[0-9a-f]{32}");

            HttpResponse<String> waiting = patient.get(job);
            assertThat(waiting.headers().firstValue("Refresh")).hasValue("2");
            assertThat(waiting.body()).contains("Ihre Datei ist in Arbeit");
            assertThat(patient.get(job + "/file").statusCode()).isEqualTo(404);
            assertThat(patient.site.get("bob", job).statusCode()).isEqualTo(404);

            slow.gate.countDown();
            patient.site.post("ann", base, "format", "json", "in", "de");
            HttpResponse<String> ready = patient.get(job);
            for (int turn = 0; turn < 100 && ready.body().contains("in Arbeit"); turn++) {
                ready = patient.get(job);
            }
            assertThat(ready.headers().firstValue("Refresh")).hasValue("0; url=" + job + "/file");
            assertThat(patient.get(job + "/file").body()).isEqualTo("slow");
        }
    }

    @Test
    void tooManyOrdersAreRefusedInASentenceThatKeepsTheChoice() {
        try (ReportSite patient = new ReportSite(
                WebConfig.local(), new Shelf.Limits(1, 1, 1_000_000, 1_000_000, Duration.ofMinutes(1)), slow)) {
            String base = whole(patient);
            patient.site.post("ann", base, "format", "html", "in", "de");

            HttpResponse<String> refused =
                    patient.site.post("ann", base, "format", "json", "in", "cs", "audience", "client");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("Mehrere Ihrer Dateien sind noch in Arbeit");
            Document page = org.jsoup.Jsoup.parse(refused.body());
            assertThat(page.expectFirst("input[name=in][checked]").val()).isEqualTo("cs");
            assertThat(page.expectFirst("input[name=audience][checked]").val()).isEqualTo("client");
            assertThat(page.select(".exports tbody tr")).hasSize(1);
        }
    }

    @Test
    void fileThatIsGoneIsSaidToBeGone() {
        HttpResponse<String> gone = site.get(whole() + "/jobs/none");

        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("Diese Datei gibt es hier nicht mehr");
    }

    @Test
    void unknownFormatsAndPicturesAreNotThere() {
        String base = whole();

        assertThat(order(base, "exe").statusCode()).isEqualTo(404);
        for (String name : List.of("piles-q9.svg", "piles-q1.gif", "x", "..%2Fpiles-q1.svg")) {
            assertThat(site.get(base + "/pictures/" + name).statusCode())
                    .as(name)
                    .isIn(400, 404);
        }
    }

    @Test
    void picturesOfAnEditionAreThoseOfItsParts() {
        String base = whole();

        assertThat(site.get(base + "/pictures/sides-q1.svg?audience=staff").statusCode())
                .isEqualTo(404);
        assertThat(site.get(base + "/pictures/matrix.png?audience=staff").statusCode())
                .isEqualTo(404);
        HttpResponse<String> svg = site.get(base + "/pictures/sides-q1.svg?audience=management&in=de");
        assertThat(svg.body())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("Leitung");
        assertThat(svg.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"2027-03-01_Ziele-im-Kundenservice_sides-q1_management_de.svg\"");
        assertThat(svg.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(site.get(base + "/pictures/matrix.png").headers().firstValue("Content-Type"))
                .hasValue("image/png");
    }

    @Test
    void eachExportIsLoggedWithoutContent() {
        String base = whole();
        order(base, "json", "audience", "staff");
        site.get(base + "/pictures/piles-q1.svg?audience=client&in=cs");
        site.get(base.replace("/export", "/files/zip"));
        site.get(base + "/preview");

        List<String> lines = site.page(base).select(".exports tbody tr").eachText();

        assertThat(lines).hasSize(3);
        assertThat(lines).anyMatch(line -> line.contains("Ann Adler json Mitarbeitende Deutsch Zusammenfassung"));
        assertThat(lines).anyMatch(line -> line.contains("svg Auftraggeber Čeština"));
        assertThat(lines).anyMatch(line -> line.contains("zip Der ganze Bericht Deutsch alle"));
        String stored = site.site.database.read(
                handle -> handle.createQuery("SELECT actor || format || audience || language || parts FROM export_log")
                        .mapTo(String.class)
                        .list()
                        .toString());
        assertThat(stored).doesNotContain("Ziele", "Kundenservice", "Öztürk");
    }

    @Test
    void namesOfAClientAreKeptAndChosenInAnotherWorkshop() {
        String base = whole();
        assertThat(site.page(base).text()).contains("Dieser Workshop nennt noch keinen Kunden");
        byte[] logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'><circle r='1'/></svg>"
                .getBytes(StandardCharsets.UTF_8);
        site.upload("ann", base.replace("/export", ""), ReportSite.TOKEN, "Werk Süd", "Roe & Partner", logo);
        assertThat(location(site.site.post("ann", base + "/brands"))).contains("done=kept");

        String other = site.compared("second", WordsChoice.OPEN, CompareSite.invented(12)) + "/export";
        Element option = site.page(other).expectFirst("#f-brand option[value~=.]");
        assertThat(option.text()).isEqualTo("Werk Süd · Roe & Partner");
        String preview = site.get(other + "/preview?brand=" + option.val()).body();
        assertThat(preview).contains("Werk Süd", "Roe &amp; Partner", "data:image/svg+xml;base64,");
        assertThat(site.get(other + "/preview").body()).doesNotContain("Werk Süd");
        assertThat(json(other, "brand", option.val()).at("/cover/client").asString())
                .isEqualTo("Werk Süd");

        site.site.post("ann", other + "/brands/remove", "brand", option.val());
        assertThat(site.page(other).select("#f-brand option")).hasSize(1);
    }

    @Test
    void namesAreNobodyElses() {
        String base = whole();
        site.upload("ann", base.replace("/export", ""), ReportSite.TOKEN, "Werk Süd", "", new byte[0]);
        site.site.post("ann", base + "/brands");
        String id = site.page(base).expectFirst("#f-brand option[value~=.]").val();

        site.site.post("bob", base + "/brands/remove", "brand", id);

        assertThat(site.page(base).select("#f-brand option")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(einklang.i18n.Language.class)
    void languageOfTheEditionIsNotThatOfThePage(einklang.i18n.Language language) {
        String base = whole();

        Document preview = site.page(base + "/preview?in=" + language.code());

        assertThat(preview.expectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(site.page(base + "?in=" + language.code())
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("de");
        assertThat(preview.select("blockquote[lang]").eachAttr("lang")).contains("de", "en", "cs");
    }

    @Test
    void workshopWithoutComparisonAndPlanCanBeHandedOverToo() {
        String base = site.site
                .workshop("few", WordsChoice.OPEN, CompareSite.invented(3))
                .replace("/compare", "/report/export");

        Document page = site.page(base);

        assertThat(page.select(".check .tag").size()).isGreaterThan(8);
        assertThat(page.select(".pictures")).isEmpty();
        for (String audience : List.of("management", "staff", "client")) {
            assertThat(json(base, "audience", audience).get("comparison").isNull())
                    .isTrue();
        }
        assertThat(site.get(base + "/preview?audience=staff&for=staff").body()).doesNotContain("id=\"goals\"");
    }
}
