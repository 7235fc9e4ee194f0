package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes goals, non-goals and trade-offs of everything that the comparison offers, releases all of it, and looks for what was
 * planted on every page, in every file, and with everybody who has the link.
 */
class PlanPrivacyTest {
    private static final List<String> PLANTED = List.of(Plot.SECRET, Plot.CZECH, Plot.OPEN);
    private static final List<String> PARTS = List.of("result", "goals");
    private static final String AGREED = "Wendehammer";
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
            assertThat(site.log()).noneMatch(line -> PLANTED.stream().anyMatch(line::contains));
        } finally {
            site.close();
        }
    }

    static Stream<Plot> plots() {
        return Stream.of(
                new Plot(5, "OPEN", Leader.TICKED_BY_LINK, 51),
                new Plot(7, "OPEN", Leader.UNTICKED_ON_FORM, 52),
                new Plot(12, "OPEN", Leader.TICKED_ON_FORM, 53),
                new Plot(9, "FROM_TEN", Leader.TICKED_BY_LINK, 54),
                new Plot(10, "FROM_TEN", Leader.UNTICKED_BY_LINK, 55),
                new Plot(8, "THEMES_ONLY", Leader.TICKED_ON_FORM, 56),
                new Plot(12, "THEMES_ONLY", Leader.UNTICKED_BY_LINK, 57));
    }

    @ParameterizedTest
    @MethodSource("plots")
    void planReportAndReleaseTellNoMoreThanTheComparison(Plot plot) {
        Planted planted = Planted.compared(site, plot);
        agreeOnAllThatIsOffered(planted);
        PARTS.forEach(part -> assertThat(release(planted, part).status()).isEqualTo(303));

        List<Reply> seen = new Crawl(site, planted).everythingFor(site.owner);
        assertTellOnly(seen, plot);
        for (String file : List.of("/report/print", "/report/files/html", "/report/files/json", "/report/files/zip")) {
            assertTells(seen, planted.path + file, plot);
        }
        assertThat(report(planted).findValuesAsString("leadersShown"))
                .containsOnly(String.valueOf(plot.leadersShown()));
        List<Reply> participants = new Crawl(site, planted).everythingFor(site.nobody);
        assertTellOnly(participants, plot);
        assertTells(participants, "/a/" + planted.code, plot);
        assertTells(participants, "/l/" + planted.leaderCode, plot);
        assertTellNothing(new Crawl(site, planted)
                .everythingFor(site.other).stream()
                        .filter(reply -> reply.asked().contains(planted.id())));

        PARTS.forEach(part -> planted.act("publish/withdraw", Map.of("part", part)));
        List<Reply> after = new Crawl(site, planted).everythingFor(site.nobody);
        assertTellNothing(after.stream());
        assertThat(after)
                .filteredOn(reply -> reply.asked().endsWith("/a/" + planted.code))
                .allMatch(reply ->
                        reply.page().select("article.theme, article.goal").isEmpty());
    }

    private static void agreeOnAllThatIsOffered(Planted planted) {
        Document page = site.owner.get(planted.path + "/agree").page();
        boolean goal = true;
        for (Element pile : page.select("button[name=one]:not([formaction])")) {
            assertThat(planted.act(goal ? "agree/goals" : "agree/non-goals", Map.of("one", pile.val()))
                            .status())
                    .isIn(303, 422);
            goal = !goal;
        }
        for (Element tension : page.select("form.offer")) {
            Map<String, String> fields = Map.of(
                    "a", tension.select("input[name=a]").attr("value"),
                    "b", tension.select("input[name=b]").attr("value"),
                    "before", "a");
            assertThat(planted.act("agree/trade-offs", fields).status()).isIn(303, 409);
        }
        planted.agree(AGREED);
        planted.follow(AGREED);
    }

    private static Reply release(Planted planted, String part) {
        Document page = site.owner.get(planted.path + "/publish").page();
        String action = planted.path + "/publish/" + part;
        String all = part.equals("goals") ? "&measures=yes&commitments=yes" : "";
        return site.owner.send(
                site.owner.form(action, Forms.body(page, "form[action=" + action + "]", Map.of()) + all));
    }

    private static JsonNode report(Planted planted) {
        return JsonMapper.shared()
                .readTree(site.owner
                        .get(planted.path + "/report/files/json?lang=de")
                        .body());
    }

    private static void assertTellOnly(List<Reply> seen, Plot plot) {
        assertThat(seen).noneMatch(reply -> reply.tells(Plot.SECRET));
        assertThat(seen).noneMatch(reply -> isOfThePlan(reply) && reply.tells(Planted.LONE_TEAM));
        if (!plot.czechShown()) {
            assertThat(seen).noneMatch(reply -> reply.tells(Plot.CZECH));
        }
        if (!plot.wordsShown()) {
            assertThat(seen).noneMatch(reply -> reply.tells(Plot.OPEN));
        }
    }

    private static boolean isOfThePlan(Reply reply) {
        return reply.asked().matches(".*/(agree|act|report|publish|notice|plan|a|l)(/.*|$)");
    }

    private static void assertTells(List<Reply> seen, String end, Plot plot) {
        assertThat(seen)
                .filteredOn(reply -> reply.asked().endsWith(end))
                .as(end)
                .isNotEmpty()
                .allMatch(reply -> reply.status() == 200)
                .allMatch(reply -> reply.tells(AGREED))
                .allMatch(reply -> reply.tells(Plot.OPEN) == plot.wordsShown())
                .allMatch(reply -> reply.tells(Plot.CZECH) == plot.czechShown());
    }

    private static void assertTellNothing(Stream<Reply> seen) {
        assertThat(seen)
                .noneMatch(reply -> reply.tells(AGREED) || PLANTED.stream().anyMatch(reply::tells));
    }

    @Test
    void planOfTooFewAnswersTellsNothingOfThem() {
        Planted planted = Planted.collecting(site);
        planted.answer(new Plot(5, "OPEN", Leader.TICKED_BY_LINK, 58).cast().subList(0, 4));
        planted.close();
        planted.agree(AGREED);
        planted.follow(AGREED);
        assertThat(release(planted, "goals").status()).isEqualTo(303);

        List<Reply> seen = new ArrayList<>(new Crawl(site, planted).everythingFor(site.owner));
        seen.addAll(new Crawl(site, planted).everythingFor(site.nobody));

        assertThat(seen).noneMatch(reply -> PLANTED.stream().anyMatch(reply::tells));
        assertThat(seen).anyMatch(reply -> reply.asked().endsWith("/files/zip") && reply.tells(AGREED));
        assertThat(seen).anyMatch(reply -> reply.asked().endsWith("/a/" + planted.code) && reply.tells(AGREED));
        assertThat(report(planted).path("comparison").isEmpty()).isTrue();
    }

    @Test
    void beforeClosingNoFormOfThePlanDoesAnything() {
        Planted planted = Planted.collecting(site);
        planted.answer(new Plot(6, "OPEN", Leader.TICKED_BY_LINK, 59).cast());
        String change = site.owner.get(planted.path + "/plan/live").body();

        for (String path : new Crawl(site, planted).paths(HandlerType.POST)) {
            if (path.matches(".*/(agree|act|report|publish)/.*") && !path.endsWith("/report/names")) {
                Reply reply = site.owner.send(path, Map.of("title.de", "Zu früh", "version", "0", "part", "goals"));
                assertThat(reply.status()).as(reply.toString()).isIn(path.endsWith("/withdraw") ? 303 : 409, 409);
            }
        }

        assertThat(site.owner.get(planted.path + "/plan/live").body()).isEqualTo(change);
        for (String file : List.of("html", "json", "zip", "pdf")) {
            assertThat(site.owner.get(planted.path + "/report/files/" + file).status())
                    .as(file)
                    .isNotEqualTo(200);
        }
        assertThat(site.nobody.get("/a/" + planted.code).status()).isEqualTo(200);
    }
}
