package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Orders every edition in every format that the page offers, opens all of it down to the last file inside of a file, and
 * looks for what was planted; and tries the same addresses as somebody else.
 */
class ExportPrivacyTest {
    private static final String AGREED = "Wendehammer";

    /** Formats with all sentences in them; slides have a choice of them. */
    private static final List<String> FULL = List.of("pdf", "html", "json", "zip", "xlsx");

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
        } finally {
            site.close();
        }
    }

    static Stream<Plot> plots() {
        return Stream.of(
                new Plot(6, "OPEN", Leader.TICKED_BY_LINK, 71),
                new Plot(12, "OPEN", Leader.UNTICKED_ON_FORM, 72),
                new Plot(9, "FROM_TEN", Leader.TICKED_BY_LINK, 73),
                new Plot(12, "THEMES_ONLY", Leader.TICKED_ON_FORM, 74));
    }

    private static Planted compared(Plot plot) {
        Planted planted = Planted.compared(site, plot);
        planted.agree(AGREED);
        planted.follow(AGREED);
        return planted;
    }

    private static List<String> formats(Planted planted) {
        Document page = site.owner.get(planted.path + "/report/export").page();
        List<String> formats = page.select("button[name=format]").eachAttr("value");
        assertThat(formats).contains("html", "zip", "json", "pdf");
        return formats;
    }

    private static Reply export(Planted planted, String format, String audience, String... parts) {
        String base = planted.path + "/report/export";
        Map<String, String> fields = new HashMap<>(Map.of("format", format, "audience", audience, "in", "de"));
        if (parts.length > 0) {
            fields.put("for", audience);
            fields.put("part", parts[0]);
        }
        Reply ordered = site.owner.send(base, fields);
        assertThat(ordered.status()).as(format).isEqualTo(303);
        String file = ordered.location().replaceAll("/file$", "") + "/file";
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> site.owner.get(file).status() == 200);
        return site.owner.get(file);
    }

    private static void assertHides(Reply file, Plot plot) {
        String all = file.everything();
        assertThat(all).as(file.toString()).doesNotContain(Plot.SECRET).doesNotContain(Planted.LONE_TEAM);
        if (!plot.czechShown()) {
            assertThat(all).as(file.toString()).doesNotContain(Plot.CZECH);
        }
        if (!plot.wordsShown()) {
            assertThat(all).as(file.toString()).doesNotContain(Plot.OPEN);
        }
    }

    @ParameterizedTest
    @MethodSource("plots")
    void noEditionInAnyFormatTellsMoreThanTheDisclosurePlan(Plot plot) {
        Planted planted = compared(plot);
        for (String format : formats(planted)) {
            Reply management = export(planted, format, "management");
            Reply staff = export(planted, format, "staff");

            assertHides(management, plot);
            assertHides(staff, plot);
            assertThat(management.tells(AGREED)).as(format).isTrue();
            assertThat(staff.tells(AGREED)).as(format).isTrue();
            if (FULL.contains(format)) {
                assertThat(management.tells(Plot.OPEN)).as(format).isEqualTo(plot.wordsShown());
            }
        }
    }

    @Test
    void editionWithoutAnswersTellsNothingThatAnybodySaid() {
        Plot plot = new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 75);
        Planted planted = compared(plot);
        for (String format : formats(planted)) {
            Reply goals = export(planted, format, "client", "goals");

            assertHides(goals, plot);
            assertThat(goals.tells(Plot.OPEN)).as(format).isFalse();
            assertThat(goals.tells(AGREED)).as(format).isTrue();
        }
    }

    @Test
    void picturesTellNoMoreEither() {
        Plot plot = new Plot(7, "THEMES_ONLY", Leader.TICKED_BY_LINK, 76);
        Planted planted = compared(plot);
        Document page = site.owner.get(planted.path + "/report/export").page();
        List<String> pictures = page.select(".pictures a").eachAttr("href");

        assertThat(pictures).hasSizeGreaterThanOrEqualTo(4);
        for (String picture : pictures) {
            assertHides(site.owner.get(picture), plot);
            assertThat(site.other.get(picture).status()).isEqualTo(404);
            assertThat(site.nobody.get(picture).status()).isEqualTo(303);
        }
    }

    @Test
    void strangersGetNothingAtAll() {
        Plot plot = new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 77);
        Planted planted = compared(plot);
        String base = planted.path + "/report/export";
        String job = site.owner
                .send(base, Map.of("format", "html", "audience", "client", "in", "de"))
                .location()
                .replaceAll("/file$", "");
        List<String> addresses = new ArrayList<>(List.of(base, base + "/preview", job, job + "/file"));
        site.owner
                .get(base)
                .page()
                .select("button[name=format]")
                .eachAttr("value")
                .forEach(format -> addresses.add(planted.path + "/report/files/" + format));
        for (String address : addresses) {
            assertThat(site.other.get(address).status()).as(address).isEqualTo(404);
            assertThat(site.nobody.get(address).status()).as(address).isEqualTo(303);
            for (Visitor stranger : List.of(site.other, site.nobody)) {
                Reply reply = stranger.get(address);
                assertThat(reply.tells(AGREED) || reply.tells(Plot.OPEN))
                        .as(address)
                        .isFalse();
            }
        }
        assertThat(site.other.send(base, Map.of("format", "json")).status()).isEqualTo(404);
        assertThat(site.nobody.post(base, Map.of("format", "json")).status()).isNotEqualTo(200);
        assertThat(new Crawl(site, planted).everythingFor(site.nobody))
                .noneMatch(reply -> reply.asked().contains("/export") && reply.status() == 200);
    }
}
