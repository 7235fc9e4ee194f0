package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans under attack: things of other workshops by their keys, hostile texts in every field, days and numbers that are none. */
class PlanAttackTest {
    private static final String TYPED =
            "input:not([type]), input[type=text], input[type=date], input[type=month], textarea";

    /** What the first of all texts are at the end. */
    private static final String LAST = "=cmd|' /C calc'!A0 <script>alert(1)</script>";

    private static Site site;
    private static Planted mine;
    private static Planted strange;

    @BeforeAll
    static void start() {
        site = new Site();
        mine = planned("Meins");
        strange = planned("Fremdes");
        // More changes than the other, so that its numbers go on where the other's end.
        strange.agree("Noch etwas");
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
        } finally {
            site.close();
        }
    }

    private static Planted planned(String words) {
        Plot plot = new Plot(9, "OPEN", Leader.TICKED_BY_LINK, words.length());
        Planted planted = Planted.compared(site, plot);
        planted.agree(words);
        planted.follow(words);
        return planted;
    }

    private static JsonNode plan(Planted planted) {
        return JsonMapper.shared()
                .readTree(site.owner
                        .get(planted.path + "/report/files/json?lang=de")
                        .body())
                .get("plan");
    }

    /** The number of the last change, as the stream of the plan tells it. */
    private static String lastChange(Planted planted) {
        return site.owner.get(planted.path + "/plan/live").body();
    }

    private static String key(Planted planted, String page, String things) {
        return planted.first(page, things).replaceAll(".*/", "");
    }

    @Test
    void thingsOfAnotherWorkshopAreNotThereByTheirKeys() {
        JsonNode before = plan(mine);
        JsonNode strangeBefore = plan(strange);
        String change = lastChange(mine);
        int tried = 0;
        for (HandlerType method : List.of(HandlerType.GET, HandlerType.POST)) {
            for (String path : new Crawl(site, strange).paths(method)) {
                if (path.matches(".*/(agree|act)/.*[0-9a-f]{32}.*")) {
                    String here = path.replace(strange.id(), mine.id());
                    Reply reply =
                            method.equals(HandlerType.GET) ? site.owner.get(here) : site.owner.send(here, whole());
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(404);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(25);
        assertThat(plan(mine)).isEqualTo(before);
        assertThat(plan(strange)).isEqualTo(strangeBefore);
        assertThat(lastChange(mine)).isEqualTo(change);
    }

    /** Fields that every form of a plan would take. */
    private static Map<String, String> whole() {
        Map<String, String> fields = new HashMap<>();
        for (String name : List.of("title", "name", "non_goal", "first", "second", "company_goal", "commitment")) {
            fields.put(name + ".de", "Untergeschoben");
        }
        fields.putAll(Map.of("version", "1", "weight", "5", "horizon", "ONE_YEAR", "kind", "OTHER"));
        fields.putAll(Map.of("scope", "INTERNAL", "direction", "LOWER", "value", "3", "on", "2026-11-20"));
        fields.putAll(Map.of("effort", "MEDIUM", "status", "DONE"));
        return fields;
    }

    @Test
    void keysOfAnotherWorkshopInFieldsConnectNothing() {
        String goal = key(mine, "agree", "agree/goals");
        String measure = key(mine, "act", "act/measures");
        String strangeGoal = key(strange, "agree", "agree/goals");
        String strangeMeasure = key(strange, "act", "act/measures");
        JsonNode before = plan(mine);
        String change = lastChange(mine);
        Map<String, String> effect = Map.of("version", "0", "value", "9", "reason", "");

        assertThat(mine.act("act/effects", with(effect, "measure", strangeMeasure, "goal", goal))
                        .status())
                .isEqualTo(404);
        assertThat(mine.act("act/effects", with(effect, "measure", measure, "goal", strangeGoal))
                        .status())
                .isEqualTo(404);
        assertThat(mine.act("act/indicators", with(whole(), "goal", strangeGoal))
                        .status())
                .isEqualTo(404);
        assertThat(mine.act("act/ready-indicators", Map.of("goal", strangeGoal, "ready", "x"))
                        .status())
                .isEqualTo(404);
        mine.act(
                "act/measures/" + measure + "/effects",
                Map.of("e." + strangeGoal, "9", "r." + strangeGoal, "", "v." + strangeGoal, "0"));
        assertThat(plan(mine)).isEqualTo(before);
        assertThat(lastChange(mine)).isEqualTo(change);
    }

    @Test
    void pilesAndCompanyGoalsOfAnotherWorkshopAreLeftOut() {
        List<String> lineages = new ArrayList<>(piles(strange));
        lineages.removeAll(piles(mine));
        assertThat(lineages).isNotEmpty();
        String lineage = lineages.get(0);
        String company = key(strange, "agree", "agree/company-goals");

        String change = lastChange(mine);

        assertThat(mine.act("agree/goals", Map.of("one", lineage)).location()).contains("note=");
        mine.act("agree/non-goals", Map.of("one", lineage));
        assertThat(mine.act("agree/trade-offs", Map.of("a", lineage, "b", lineage, "before", "a"))
                        .status())
                .isEqualTo(409);
        assertThat(lastChange(mine)).isEqualTo(change);
        String goal = mine.first("agree", "agree/goals");
        Document page = site.owner.get(goal).page();
        String body = Forms.body(page, "form[action$=" + goal + "]", Map.of("company", company, "theme", lineage));
        assertThat(site.owner.send(site.owner.form(goal, body)).status()).isEqualTo(303);

        assertThat(site.owner.get(goal).body()).doesNotContain(company, lineage);
    }

    /** Piles of the catalogue have the same keys everywhere, others have keys of their own. */
    private static List<String> piles(Planted planted) {
        return site.owner
                .get(planted.path + "/agree")
                .page()
                .select("input[name=tick]")
                .eachAttr("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9999999", "9223372036854775807", "THEIRS"})
    void changeOfAnotherWorkshopIsNotUndone(String number) {
        String theirs = lastChange(strange).replaceAll("(?s).*?([0-9]+).*", "$1");
        String change = lastChange(mine);
        JsonNode strangeBefore = plan(strange);

        Reply reply = mine.act("plan/undo", Map.of("change", number.replace("THEIRS", theirs), "back", "agree"));

        assertThat(reply.status()).isIn(303, 400);
        assertThat(reply.location()).doesNotContain("done=");
        assertThat(lastChange(mine)).isEqualTo(change);
        assertThat(plan(strange)).isEqualTo(strangeBefore);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    /** Unlike forms filled with nothing but nonsense, these are right but for what people type. */
    @Test
    void hostileWordsInEveryTypedFieldAreShownAsTheyAre() {
        Planted planted = planned("Harmlos");
        int sent = 0;
        List<String> all = new ArrayList<>(HostileInputTest.WORDS);
        all.add(LAST);
        for (String words : all) {
            for (Reply page : List.copyOf(new Crawl(site, planted).everythingFor(site.owner))) {
                for (Element form : planForms(page, planted)) {
                    Reply reply = fill(form, words);
                    HostileInputTest.assertDecent(reply);
                    assertThat(reply.status()).as(reply.toString()).isIn(200, 303, 400, 404, 409, 422);
                    sent++;
                }
            }
        }
        assertThat(sent).isGreaterThan(200);
        release(planted);

        List<Reply> seen = new Crawl(site, planted).everythingFor(site.owner);
        seen.addAll(new Crawl(site, planted).everythingFor(site.nobody));
        seen.forEach(HostileInputTest::assertDecent);
        assertThat(seen)
                .anyMatch(reply ->
                        reply.asked().contains("/a/") && reply.page().text().contains(LAST));
        String tables =
                tables(site.owner.get(planted.path + "/report/files/zip").content());
        assertThat(tables).contains("'=cmd|'");
        assertThat(tables.lines()).noneMatch(line -> line.matches("(.*;)?\"?[=@].*"));
    }

    /** Returns the tables of a ZIP, which a spreadsheet would open; its pictures it would not. */
    private static String tables(byte[] file) {
        StringBuilder tables = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    tables.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return tables.toString();
    }

    private static List<Element> planForms(Reply page, Planted planted) {
        if (!page.header("Content-Type").startsWith("text/html")) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        return page.page().select("form[method=post]").stream()
                .filter(form -> form.attr("action").matches(planted.path + "/(agree|act|report/summary).*"))
                .filter(form -> !form.select(TYPED).isEmpty())
                .filter(form -> seen.add(
                        form.attr("action") + form.select("input[name=a]").attr("value") + paragraph(form)))
                .toList();
    }

    private static String paragraph(Element form) {
        return form.select("input[name=paragraph]").attr("value");
    }

    private static Reply fill(Element form, String words) {
        Map<String, String> typed = new HashMap<>();
        form.select(TYPED).forEach(field -> {
            boolean checked =
                    field.attr("name").matches("(start|due|step_on|until|target_on|on|amount|baseline|target)");
            typed.put(field.attr("name"), checked ? field.val() : words);
        });
        form.select("input[name=value][inputmode]").forEach(field -> typed.put("value", "4,25"));
        form.select("input[name=on]").forEach(field -> typed.put("on", "2026-11-20"));
        form.select("button[name=do]").stream().limit(1).forEach(button -> typed.put("do", button.val()));
        Document alone = Document.createShell("");
        alone.body().appendChild(form.clone());
        return site.owner.send(site.owner.form(form.attr("action"), Forms.body(alone, "form", typed)));
    }

    private static void release(Planted planted) {
        Document page = site.owner.get(planted.path + "/publish").page();
        for (String part : List.of("result", "goals")) {
            String action = planted.path + "/publish/" + part;
            Map<String, String> all = part.equals("goals") ? Map.of("measures", "yes", "commitments", "yes") : Map.of();
            String body = Forms.body(page, "form[action=" + action + "]", all);
            assertThat(site.owner.send(site.owner.form(action, body)).status()).isEqualTo(303);
        }
    }

    private static Stream<Arguments> dayFields() {
        return Stream.of(
                Arguments.of("act/measures", "act", "start"),
                Arguments.of("act/measures", "act", "step_on"),
                Arguments.of("act/indicators", "act/indicators", "target_on"));
    }

    @ParameterizedTest
    @MethodSource("dayFields")
    void daysThatNoCalendarHasAreToldAndKept(String things, String overview, String field) {
        String thing = mine.first(overview, things);
        Document page = site.owner.get(thing).page();
        List<String> days = List.of(
                "2026-02-30",
                "31.02.2026",
                "30. 2. 2027",
                "0000-00-00",
                "2026-13-01",
                "99999-01-01",
                "2026-00-10",
                "2027-02-29",
                "morgen",
                "1.1.",
                "２０２６-０１-０１",
                "-1",
                "2026-01-01T00:00",
                "9".repeat(400));
        for (String day : days) {
            for (String language : List.of("de", "en", "cs")) {
                String body = Forms.body(
                        page,
                        "form[action$=" + thing + "]",
                        Map.of(field, day, "step", "Anfangen", "baseline", "", "target", ""));
                Reply reply = site.owner.send(site.owner.form(thing + "?lang=" + language, body));
                HostileInputTest.assertDecent(reply);
                assertThat(reply.status()).as(day).isEqualTo(422);
                assertThat(reply.page().expectFirst("input[name=" + field + "]").val())
                        .isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.234,5 | 1234.5",
                "en | 1,234.5 | 1234.5",
                "cs | 1 234,5 | 1234.5",
                "de | -0,25 | -0.25",
                "en | -0.25 | -0.25",
                "cs | −0,25 | -0.25",
                "de | 1.5 |",
                "en | 1,5 |",
                "cs | 1.5 |",
                "de | 1,23456 |",
                "en | 1e5 |",
                "cs | NaN |",
                "de | ٣ |",
                "en | 0x10 |",
                "de | 1,5,5 |",
                "cs | --1 |",
                "de | 9999999999999999 |",
                "en | 1e999999999 |",
                "de | 1.2345,6 |",
                "en | Infinity |",
                "cs | 1,5 % |"
            })
    void numbersAreReadAsTheLanguageWritesThem(String language, String typed, String wanted) {
        Planted planted = Planted.collecting(site);
        planted.close();
        planted.agree("Zahlen");
        planted.follow("Zahlen");
        String readings = planted.first("act/indicators", "act/indicators") + "/readings?lang=" + language;

        Reply reply = site.owner.send(readings, Map.of("value", typed, "on", "2026-11-21", "source", ""));

        HostileInputTest.assertDecent(reply);
        List<String> values = new ArrayList<>();
        plan(planted).findValues("value").forEach(value -> values.add(value.asString()));
        if (wanted == null) {
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.page()
                            .expectFirst("form[action$=readings] input[name=value]")
                            .val())
                    .isEqualTo(typed);
        } else {
            assertThat(reply.status()).isEqualTo(303);
            assertThat(values).contains(wanted);
        }
    }
}
