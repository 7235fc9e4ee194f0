package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import einklang.testing.Databases;
import einklang.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The way from set-up to what participants see, by the real pages, with PostgreSQL in place of the file. */
class WholeOnPostgresTest {
    @Test
    void wholeWayWorksAndTellsNoMoreThanItMay() {
        Plot plot = new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 61);
        try (TestDatabase place = Databases.postgres();
                Site site = new Site(Map.of(
                        "EINKLANG_DB", place.settings().url(),
                        "EINKLANG_DB_USER", place.settings().user().orElseThrow(),
                        "EINKLANG_SECRET", "long enough to sign the codes of a test"))) {
            Planted planted = Planted.compared(site, plot);
            planted.agree("Zusagen einhalten");
            planted.follow("Zusagen einhalten");
            Document page = site.owner.get(planted.path + "/publish").page();
            for (String part : List.of("result", "goals")) {
                String action = planted.path + "/publish/" + part;
                String body = Forms.body(page, "form[action=" + action + "]", Map.of());
                assertThat(site.owner.send(site.owner.form(action, body)).status())
                        .isEqualTo(303);
            }
            Reply undone = planted.act("plan/undo", Map.of("change", lastChange(site, planted), "back", "act"));
            assertThat(undone.location()).contains("done=");

            assertSeen(site, planted);
        }
    }

    private static String lastChange(Site site, Planted planted) {
        String event = site.owner.get(planted.path + "/plan/live").body();
        return event.replaceAll("(?s).*?([0-9]+).*", "$1");
    }

    private static void assertSeen(Site site, Planted planted) {
        List<Reply> seen = new Crawl(site, planted).everythingFor(site.owner);
        seen.addAll(new Crawl(site, planted).everythingFor(site.nobody));
        seen.forEach(HostileInputTest::assertDecent);
        assertThat(seen).noneMatch(reply -> reply.tells(Plot.SECRET));
        for (String end : List.of("/compare", "/agree", "/report/print", "/files/zip", "/a/" + planted.code)) {
            assertThat(seen).as(end).anyMatch(reply -> reply.asked().endsWith(end) && reply.tells(Plot.OPEN));
        }
        assertThat(seen).anyMatch(reply -> reply.asked().endsWith("/notice") && reply.tells("Zusagen einhalten"));
        assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
    }
}
