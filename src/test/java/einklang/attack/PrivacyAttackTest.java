package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plants a secret word, one leader, one person of a language and one person of a team in workshops of 5 to 12 people, and
 * looks for them on every route as the owner, as another facilitator, as nobody and as a participant.
 */
class PrivacyAttackTest {
    private static final String[] PLANTED = {Plot.SECRET, Plot.CZECH, Plot.OPEN};
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<Plot> plots() {
        return Stream.of(
                new Plot(5, "OPEN", Leader.TICKED_BY_LINK, 1),
                new Plot(6, "OPEN", Leader.TICKED_ON_FORM, 2),
                new Plot(7, "OPEN", Leader.UNTICKED_BY_LINK, 3),
                new Plot(9, "OPEN", Leader.TICKED_BY_LINK, 4),
                new Plot(12, "OPEN", Leader.UNTICKED_ON_FORM, 5),
                new Plot(9, "FROM_TEN", Leader.TICKED_BY_LINK, 6),
                new Plot(10, "FROM_TEN", Leader.TICKED_ON_FORM, 7),
                new Plot(8, "THEMES_ONLY", Leader.TICKED_ON_FORM, 8),
                new Plot(12, "THEMES_ONLY", Leader.UNTICKED_BY_LINK, 9));
    }

    @ParameterizedTest
    @MethodSource("plots")
    void whatIsPlantedIsSeenOnlyWhereItMayBe(Plot plot) {
        Planted planted = Planted.collecting(site, plot.setUp());
        planted.answer(plot.cast());

        nothingIsToldToAnyone(planted, "while collecting");
        planted.act("close");
        nothingIsToldToAnyone(planted, "closed, not compared");
        assertThat(planted.compare().status()).isEqualTo(303);

        List<Reply> seen = new Crawl(site, planted).everythingFor(site.owner);
        assertNeverTells(seen, Plot.SECRET);
        assertTells(seen, Plot.CZECH, plot.czechShown());
        assertTells(seen, Plot.OPEN, plot.wordsShown());
        assertThat(seen).noneMatch(reply -> comparison(reply) && reply.tells(Planted.LONE_TEAM));
        sidesAreTold(seen, planted, plot);
        languagesAreTold(seen, planted, plot);
        strangersLearnNothing(planted, "compared");
    }

    private static boolean comparison(Reply reply) {
        return reply.asked().contains("/compare");
    }

    private static void nothingIsToldToAnyone(Planted planted, String when) {
        List<Reply> seen = new Crawl(site, planted).everythingFor(site.owner);
        for (String word : PLANTED) {
            assertThat(seen).as(when).noneMatch(reply -> reply.tells(word));
        }
        assertThat(seen).as(when).anyMatch(reply -> reply.asked().endsWith("/count") && reply.status() == 200);
        assertThat(seen).as(when).noneMatch(reply -> reply.asked().contains("/download.") && reply.status() == 200);
        strangersLearnNothing(planted, when);
    }

    private static void assertNeverTells(List<Reply> seen, String word) {
        assertThat(seen).noneMatch(reply -> reply.tells(word));
    }

    private static void assertTells(List<Reply> seen, String word, boolean wanted) {
        for (String where : wanted
                ? List.of(
                        "/compare",
                        "/compare/reveal",
                        "/compare/check",
                        ".json",
                        ".csv",
                        "/report/print",
                        "/files/html",
                        "/files/json",
                        "/files/zip")
                : List.<String>of()) {
            assertThat(seen).as(where).anyMatch(reply -> reply.asked().endsWith(where) && reply.tells(word));
        }
        if (!wanted) {
            assertNeverTells(seen, word);
        }
    }

    /** Other facilitators, nobody and participants. */
    private static void strangersLearnNothing(Planted planted, String when) {
        Crawl crawl = new Crawl(site, planted);
        List<Reply> got = new ArrayList<>(crawl.everythingFor(site.other));
        got.addAll(crawl.everythingFor(site.nobody));
        Map<String, String> fields = new java.util.HashMap<>(Plot.anyFields());
        fields.put("csrf", site.other.token());
        crawl.paths(io.javalin.http.HandlerType.POST).stream()
                .filter(path -> path.contains(planted.id()))
                .forEach(path -> {
                    Reply refused = site.other.post(path, fields);
                    assertThat(refused.status()).as(path).isEqualTo(404);
                    got.add(refused);
                    Reply signedOut = site.nobody.post(path, fields);
                    assertThat(signedOut.status()).as(path).isEqualTo(403);
                    got.add(signedOut);
                });
        for (Reply reply : got) {
            for (String word : PLANTED) {
                assertThat(reply.tells(word))
                        .as(when + " " + reply.asked() + " " + word)
                        .isFalse();
            }
            if (reply.asked().contains(planted.id())) {
                assertThat(reply.status()).as(reply.asked()).isIn(303, 403, 404);
                assertThat(reply.status() != 303 || reply.location().startsWith("/login?next="))
                        .isTrue();
            }
        }
        assertThat(got).anyMatch(reply -> reply.asked().contains("/a/" + planted.code) && reply.status() < 500);
    }

    private static JsonNode json(Planted planted) {
        return JsonMapper.shared().readTree(planted.file("json").body());
    }

    private static void sidesAreTold(List<Reply> seen, Planted planted, Plot plot) {
        JsonNode json = json(planted);
        assertThat(json.get("leadersShown").asBoolean()).isEqualTo(plot.leadersShown());
        boolean marked = seen.stream()
                .filter(reply -> reply.asked().endsWith("/compare"))
                .anyMatch(reply -> !reply.page().select(".statement.leaders").isEmpty());
        assertThat(marked).isEqualTo(plot.leadersShown() && plot.wordsShown());
        if (plot.leadersShown()) {
            assertThat(led(json)).isEqualTo(1);
            return;
        }
        assertThat(json.toString()).doesNotContain("\"side\"");
        assertThat(led(json)).isZero();
        assertThat(json.findValues("leaderStaffGap")).allMatch(JsonNode::isEmpty);
        assertThat(seen)
                .noneMatch(reply -> reply.asked().endsWith("/compare/reveal")
                        && !reply.page().select(".leaders, .facedown").isEmpty());
        assertThat(planted.file("csv").body().lines().findFirst().orElseThrow().split(";"))
                .hasSize(5);
    }

    private static int led(JsonNode json) {
        return json.findValues("leaders").stream()
                .mapToInt(JsonNode::asInt)
                .max()
                .orElse(0);
    }

    /** The language of a sentence is told only together with its words. */
    private static void languagesAreTold(List<Reply> seen, Planted planted, Plot plot) {
        for (JsonNode statement : json(planted).get("statements")) {
            assertThat(statement.has("language")).as(statement.toString()).isEqualTo(statement.has("text"));
            assertThat(statement.get("confidence").isEmpty())
                    .as("a score is a fingerprint of words")
                    .isEqualTo(!statement.has("text"));
        }
        planted.file("csv")
                .body()
                .lines()
                .filter(line -> !line.contains(Plot.OPEN) && !line.contains(Plot.CZECH))
                .forEach(line -> assertThat(line).doesNotContain(";cs"));
        boolean czech = seen.stream()
                .filter(PrivacyAttackTest::comparison)
                .anyMatch(reply -> !reply.page()
                        .select(".statement[lang=cs], .statement [lang=cs], h3[lang=cs]")
                        .isEmpty());
        assertThat(czech).isEqualTo(plot.czechShown());
    }

    @Test
    void fewerThanTheMinimumAreNeverCompared() {
        Planted planted = Planted.collecting(site);
        List<Person> four =
                new Plot(5, "OPEN", Leader.TICKED_BY_LINK, 11).cast().subList(0, 4);
        planted.answer(four);

        assertThat(planted.act("close").page().text()).contains("mindestens eine");
        planted.close();
        nothingIsToldToAnyone(planted, "closed with four");
        assertThat(planted.compare().status()).isEqualTo(422);
        nothingIsToldToAnyone(planted, "after trying to compare four");
    }

    @Test
    void participantSeesOwnSentencesByTheCodeAndNobodyElses() {
        Planted planted = Planted.collecting(site);
        List<String> codes = new ArrayList<>();
        List<Person> cast = new Plot(8, "OPEN", Leader.TICKED_BY_LINK, 12).cast();
        cast.forEach(person -> codes.add(planted.answer(person)));
        planted.act("close");
        planted.compare();

        for (int i = 0; i < cast.size(); i++) {
            Reply mine = planted.mine(codes.get(i), "open");
            for (int j = 0; j < cast.size(); j++) {
                for (String sentence : cast.get(j).sentences()) {
                    assertThat(mine.page().text().contains(sentence)).isEqualTo(i == j);
                }
            }
        }
    }

    @Test
    void codesOfOneWorkshopDoNothingInAnother() {
        Planted one = Planted.collecting(site);
        Planted two = Planted.collecting(site);
        String code = one.answer(Person.saying("Nur hier, " + Plot.OPEN));
        two.answer(Person.saying("Dort, " + Plot.OPEN));

        for (String action : new String[] {"open", "change", "withdraw", "cut"}) {
            Reply refused = two.mine(code, action);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.tells(Plot.OPEN)).isFalse();
        }
        assertThat(one.mine(code, "open").tells(Plot.OPEN)).isTrue();
        assertThat(site.nobody.get("/l/" + one.code).status()).isEqualTo(404);
        assertThat(site.nobody.get("/a/" + one.leaderCode).status()).isEqualTo(404);
    }

    @Test
    void boardOfOneWorkshopIsNotReachedThroughAnother() {
        List<Planted> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Planted planted = Planted.collecting(site);
            planted.answer(new Plot(6, "OPEN", Leader.TICKED_BY_LINK, 20 + i).cast());
            planted.act("close");
            planted.compare();
            both.add(planted);
        }
        for (Planted planted : both) {
            Planted strange = both.get(both.indexOf(planted) == 0 ? 1 : 0);
            new Crawl(site, strange)
                    .paths(io.javalin.http.HandlerType.POST).stream()
                            .filter(path -> path.matches(".*/compare/[0-9a-f-]{20,}/.*"))
                            .map(path -> path.replace(strange.id(), planted.id()))
                            .forEach(path -> assertThat(site.owner
                                            .send(path, Plot.anyFields())
                                            .status())
                                    .as(path)
                                    .isEqualTo(404));
        }
    }

    @Test
    void hiddenSentenceCannotBeGuessedThroughTheCheckOfWords() {
        Planted planted = Planted.collecting(site);
        planted.answer(new Plot(8, "OPEN", Leader.TICKED_BY_LINK, 13).cast());
        planted.act("close");
        planted.compare();
        List<String> cards = site.owner
                .get(planted.path + "/compare")
                .page()
                .select("input[name=card]")
                .eachAttr("value");

        assertThat(cards).hasSizeGreaterThanOrEqualTo(8);
        List<Integer> answers = new ArrayList<>();
        for (String card : cards) {
            Map<String, String> guess = Map.of("statement", card.replaceAll("\\..*", ""), "words", Plot.SECRET);
            answers.add(planted.act("compare/check/mask", guess).status());
        }
        assertThat(answers).containsOnly(422);
        assertThat(new Crawl(site, planted).everythingFor(site.owner)).noneMatch(reply -> reply.tells("1 Stelle"));
    }

    @Test
    void logTellsNothingOfAllThis() {
        assertThat(site.log()).noneMatch(line -> line.contains("ERROR"));
        for (String word : List.of(Plot.SECRET, Plot.CZECH, Plot.OPEN, Site.OWNER_EMAIL, "/a/", "/l/")) {
            assertThat(site.log()).noneMatch(line -> line.contains(word));
        }
    }
}
