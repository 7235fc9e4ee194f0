package einklang.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.WordsChoice;
import einklang.web.compare.CompareSite;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as large, as empty and as ill-behaved as the tool takes them, handed over through the page. */
class HostileExportTest {
    private static ReportSite site;

    @BeforeAll
    static void start() {
        site = new ReportSite();
        site.compared("hostile", WordsChoice.OPEN, HostileReport.answers());
        site.plan("hostile", HostileReport.plan());
        site.compared("empty", WordsChoice.OPEN, CompareSite.invented(12));
        site.site.workshop("nothing", WordsChoice.OPEN, List.of());
        site.site.workshop("four", WordsChoice.OPEN, CompareSite.invented(4));
        site.plan("four", ReportSite.believable());
        site.compared("thousand", WordsChoice.OPEN, HostileReport.thousand());
        site.plan("thousand", HostileReport.plan());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "empty", "four", "hostile", "thousand"})
    void pageAndPreviewHold(String id) {
        String base = "/workshops/" + id + "/report/export";

        HttpResponse<String> page = site.get(base);
        Document preview = site.page(base + "/preview?audience=staff");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().length()).isLessThan(1_500_000);
        Document document = Jsoup.parse(page.body());
        assertThat(document.select("button[name=format]")).isNotEmpty();
        assertThat(document.select("main script, main [style], main [onerror], main img"))
                .isEmpty();
        assertThat(preview.select("h2#method")).hasSize(1);
        assertThat(preview.select("script, [onerror]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "empty", "four", "hostile", "thousand"})
    void everyFormatIsPreparedForStaffToo(String id) {
        String base = "/workshops/" + id + "/report/export";
        for (String format : site.page(base).select("button[name=format]").eachAttr("value")) {
            String ordered = site.site
                    .post("ann", base, "format", format, "audience", "staff", "in", "cs")
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            String job = ordered.replaceAll("/file$", "");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> !site.get(job).body().contains("in Arbeit"));
            HttpResponse<String> file = site.get(job + "/file");
            assertThat(file.statusCode()).as(id + " " + format).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"2027-03-01_[A-Za-z0-9-]*_?staff_cs\\." + format + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix.png", "matrix.svg", "piles-q1.png", "sides-q1.png", "readings-i1.png"})
    void largestPicturesArePainted(String picture) {
        for (String id : List.of("hostile", "thousand")) {
            int status = site.get("/workshops/" + id + "/report/export/pictures/" + picture)
                    .statusCode();
            assertThat(status).as(id + " " + picture).isIn(200, 404);
        }
        assertThat(site.get("/workshops/hostile/report/export/pictures/matrix.png")
                        .statusCode())
                .isEqualTo(200);
    }
}
