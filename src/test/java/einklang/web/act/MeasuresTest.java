package einklang.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.plan.Effort;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.PlanItem;
import einklang.testing.SamplePlans;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    private static final String LONG_WORD = "Kundenzufriedenheit".repeat(27).substring(0, 500);

    @Test
    void shortFormAddsAMeasureAndUndoTakesItBack() {
        try (Acting acting = Acting.on(SamplePlans.goal("g1", 1))) {
            Document page = acting.done(
                    "/measures",
                    "title.de",
                    "Rückruf binnen zwei Stunden",
                    "kind",
                    "PROCESS",
                    "owner",
                    "Frau Ö",
                    "due",
                    "3/2027");

            Measure measure = acting.plan().measures().get(0);
            assertThat(Acting.german(measure.title())).isEqualTo("Rückruf binnen zwei Stunden");
            assertThat(measure.owner()).isEqualTo("Frau Ö");
            assertThat(measure.due()).contains(YearMonth.of(2027, 3));
            assertThat(page.select(".measures li").text())
                    .contains(
                            "Rückruf binnen zwei Stunden",
                            "Ablauf",
                            "Wochen Arbeit",
                            "bis März 2027",
                            "Frau Ö",
                            "geplant");
            assertThat(acting.undo(page).select(".measures li")).isEmpty();
        }
    }

    @Test
    void measuresCanBeNotedBeforeThereAreGoals() {
        try (Acting acting = Acting.on()) {
            Document page = acting.page();
            assertThat(page.select(".notice a[href$=/agree]").text()).isEqualTo("Zuerst Ziele vereinbaren");
            assertThat(page.select(".onward li").text()).isEqualTo("Es sind noch keine Ziele vereinbart.");

            acting.done("/measures", "title.de", "Schulung", "kind", "PERSONNEL");

            assertThat(acting.plan().measures()).hasSize(1);
            assertThat(acting.page("/matrix").select(".empty a").attr("href")).endsWith("/agree");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2027", "13/2027", "2027-00", "März", "0001-01"})
    void impossibleMonthIsSaidAndWhatWasTypedStays(String month) {
        try (Acting acting = Acting.on()) {
            HttpResponse<String> answer =
                    acting.post("/measures", "title.de", "Schulung", "kind", "PERSONNEL", "due", month);

            Document page = Acting.document(answer);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.select("#f-due").val()).isEqualTo(month);
            assertThat(page.select("#f-due").attr("type")).isEqualTo("text");
            assertThat(page.select("[name=title.de]").val()).isEqualTo("Schulung");
            assertThat(page.select("#e-due").text()).contains("gibt es nicht");
            assertThat(acting.plan().measures()).isEmpty();
        }
    }

    @Test
    void hostileWordsAreShownAsTyped() {
        try (Acting acting = Acting.on(SamplePlans.goal("g1", 1))) {
            String words = "=cmd()|'<script>alert(1)</script> 🙂 & \"so\"";

            Document page = acting.done("/measures", "title.de", words, "kind", "TECHNICAL", "owner", words);

            assertThat(page.select(".measures li > a").text()).isEqualTo(words);
            assertThat(page.select(".measures script")).isEmpty();
            assertThat(page.select(".measure-owner").text()).isEqualTo(words);
        }
    }

    @Test
    void wordOfFiveHundredLettersIsTooLongAndStays() {
        try (Acting acting = Acting.on()) {
            HttpResponse<String> answer = acting.post("/measures", "title.de", LONG_WORD, "kind", "PROCESS");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Acting.document(answer).select("[name=title.de]").val()).isEqualTo(LONG_WORD);
            assertThat(Acting.document(answer).select(".add .fault").text()).contains("zu lang");
        }
    }

    @Test
    void ownPageChangesEverything() {
        try (Acting acting = Acting.usual()) {
            Document form = acting.page("/measures/m1");
            acting.done(
                    "/measures/m1",
                    Acting.fields(
                            form,
                            "title.de",
                            "Neue Anlage",
                            "title.cs",
                            "Nová ústředna",
                            "start",
                            "3. 5. 2027",
                            "due",
                            "2027-06",
                            "effort",
                            "LARGE",
                            "status",
                            "RUNNING",
                            "step",
                            "Angebote holen",
                            "step_on",
                            "2027-05-04"));

            Measure measure = acting.measure("m1");
            assertThat(measure.title().texts()).containsValues("Neue Anlage", "Nová ústředna");
            assertThat(measure.start()).contains(LocalDate.of(2027, 5, 3));
            assertThat(measure.effort()).isEqualTo(Effort.LARGE);
            assertThat(measure.firstStep().on()).contains(LocalDate.of(2027, 5, 4));
            assertThat(acting.page().select(".first-steps").text()).contains("Angebote holen", "4. Mai 2027");
        }
    }

    @Test
    void historySaysWhoChangedTheState() {
        try (Acting acting = Acting.usual()) {
            acting.done("/measures/m1", Acting.fields(acting.page("/measures/m1"), "status", "DONE"));
            acting.done("/measures/m1", Acting.fields(acting.page("/measures/m1"), "owner", "Eva"));

            assertThat(acting.page("/measures/m1").select(".history li").eachText())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("erledigt 1. März 2027")
                    .contains("Ann Adler");
            assertThat(acting.measure("m1").status()).isEqualTo(MeasureStatus.DONE);
        }
    }

    @Test
    void dueMonthBeforeTheStartAndDayWithoutStepAreRefused() {
        try (Acting acting = Acting.usual()) {
            Document form = acting.page("/measures/m1");

            HttpResponse<String> answer = acting.post(
                    "/measures/m1",
                    Acting.fields(form, "start", "2027-05-03", "due", "2027-04", "step", "", "step_on", "2027-05-03"));

            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = Acting.document(answer);
            assertThat(page.select("#e-due").text()).contains("vor dem Beginn");
            assertThat(page.select("#e-step").text()).contains("fehlt noch");
            assertThat(page.select("#f-start").val()).isEqualTo("2027-05-03");
        }
    }

    @Test
    void changeByAnotherIsShownBesideWhatWasTyped() {
        try (Acting acting = Acting.usual()) {
            String[] mine = Acting.fields(acting.page("/measures/m1"), "owner", "Meine Wahl");
            acting.site.post(
                    "bob",
                    Acting.BASE + "/measures/m1",
                    Acting.fields(acting.page("/measures/m1"), "owner", "Bobs Wahl"));

            HttpResponse<String> answer = acting.post("/measures/m1", mine);

            Document page = Acting.document(answer);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(page.select("#f-owner").val()).isEqualTo("Meine Wahl");
            assertThat(page.select(".theirs").text()).contains("Bobs Wahl");
            assertThat(acting.measure("m1").owner()).isEqualTo("Bobs Wahl");
            acting.done("/measures/m1", Acting.fields(page));
            assertThat(acting.measure("m1").owner()).isEqualTo("Meine Wahl");
        }
    }

    @Test
    void removedMeasureTakesItsEffectsAlongAndUndoBringsBoth() {
        try (Acting acting = Acting.usual()) {
            acting.put(SamplePlans.effect("m1", "g1", 9));

            Document page = acting.done("/measures/m1/remove");

            assertThat(acting.plan().effects()).isEmpty();
            assertThat(page.select(".done").text()).contains("Maßnahme m1", "Eine Wirkung");
            acting.undo(page);
            assertThat(acting.plan().effects()).hasSize(1);
        }
    }

    @Test
    void removedGoalLeavesItsMeasures() {
        try (Acting acting = Acting.usual()) {
            acting.put(SamplePlans.effect("m1", "g1", 9));
            acting.remove(acting.goal());

            assertThat(acting.page().select(".measures li")).hasSize(1);
            assertThat(acting.page("/matrix").select("thead th")).hasSize(3);
            assertThat(acting.page().select(".onward li").text()).contains("wirkt auf kein Ziel");
        }
    }

    @Test
    void listIsFilteredAndOrdered() {
        try (Acting acting = Acting.usual()) {
            acting.put(
                    SamplePlans.measure("m2", 2, Effort.LARGE, MeasureStatus.RUNNING),
                    SamplePlans.measure("m3", 3, Effort.SMALL, MeasureStatus.RUNNING));
            acting.put(SamplePlans.effect("m2", "g1", 9), SamplePlans.effect("m3", "g1", 3));

            assertThat(titles(acting.page("?status=RUNNING"))).containsExactly("Maßnahme m2", "Maßnahme m3");
            assertThat(titles(acting.page("?kind=PROCESS"))).isEmpty();
            assertThat(titles(acting.page("?order=EFFECT"))).startsWith("Maßnahme m2", "Maßnahme m3");
            assertThat(titles(acting.page("?order=EFFECT_PER_EFFORT"))).startsWith("Maßnahme m3", "Maßnahme m2");
            assertThat(titles(acting.page("?order=nonsense&kind=%3Cscript%3E"))).hasSize(3);
            assertThat(acting.page("?status=RUNNING").text()).contains("2 von 3 Maßnahmen");
        }
    }

    private static List<String> titles(Document page) {
        return page.select(".measures li > a").eachText();
    }

    @Test
    void firstStepsAreSortedAndOverdueOnesMarked() {
        try (Acting acting = Acting.on(step("a", 1, "Später", "2027-03-09"), step("b", 2, "Verpasst", "2027-02-20"))) {
            for (Document page : List.of(acting.page(), acting.page("/first-steps"))) {
                List<String> steps = page.select(".first-steps li").eachText();

                assertThat(steps).hasSize(2);
                assertThat(steps.get(0)).startsWith("überfällig 20. Februar 2027 Verpasst");
                assertThat(steps.get(1)).startsWith("9. März 2027 Später");
            }
        }
    }

    @Test
    void stepBehindARunningMeasureIsNotForTomorrow() {
        Measure begun = step("a", 1, "Getan", "2027-02-20").withStatus(MeasureStatus.RUNNING);
        try (Acting acting = Acting.on(begun, step("b", 2, "Später", "2027-03-09"))) {
            for (Document page : List.of(acting.page(), acting.page("/first-steps"))) {
                assertThat(page.select(".first-steps").text())
                        .contains("Später")
                        .doesNotContain("Getan");
            }
        }
    }

    private static Measure step(String id, int position, String text, String day) {
        Measure plain = SamplePlans.measure(id, position);
        return new Measure(
                id,
                0,
                position,
                plain.title(),
                plain.description(),
                MeasureKind.PROCESS,
                "Eva",
                Optional.empty(),
                Optional.empty(),
                Effort.SMALL,
                MeasureStatus.PLANNED,
                new einklang.plan.FirstStep(text, Optional.of(LocalDate.parse(day))),
                Optional.empty());
    }

    @Test
    void reportIsTheOnePrimaryButtonAndWhatItLacksIsSaid() {
        try (Acting acting = Acting.usual()) {
            Document page = acting.page();

            assertThat(page.select("main .button.big")).hasSize(1);
            assertThat(page.select("main .button.big").attr("href")).isEqualTo(Acting.WORKSHOP + "/report");
            assertThat(page.select(".onward li").eachText())
                    .contains(
                            "Keine Maßnahme hilft 2 Zielen: „Ziel g1“ und „Ziel g2“.",
                            "Um diese Maßnahme kümmert sich noch niemand: „Maßnahme m1“.");
        }
    }

    @Test
    void whileAnswersComeInEveryPageSaysWhatComesFirst() {
        try (Acting acting = Acting.usual()) {
            acting.site.database.change(
                    handle -> handle.execute("UPDATE round SET state = 'COLLECTING', closed_at = NULL"));

            for (String below : List.of("", "/matrix", "/indicators", "/ready", "/first-steps", "/measures/m1")) {
                assertThat(acting.page(below).text()).as(below).contains("Erst fragen, dann vereinbaren");
            }
            assertThat(acting.post("/measures", "title.de", "Zu früh").statusCode())
                    .isEqualTo(409);
            assertThat(acting.plan().measures()).hasSize(1);
        }
    }

    @Test
    void twoHundredMeasuresStayLight() {
        List<PlanItem> items = new ArrayList<>(List.of(SamplePlans.goal("g1", 1)));
        for (int i = 0; i < 200; i++) {
            items.add(SamplePlans.measure("m" + i, i));
        }
        try (Acting acting = Acting.on(items.toArray(PlanItem[]::new))) {
            assertThat(acting.site.get("ann", Acting.BASE).body().length()).isLessThan(200_000);
            assertThat(acting.page().select(".measures li")).hasSize(200);
        }
    }

    @Test
    void nobodyElseGetsInAndWhatIsNotThereIsSaid() {
        try (Acting acting = Acting.usual()) {
            for (String below : List.of("", "/matrix", "/indicators", "/ready", "/first-steps", "/measures/m1")) {
                assertThat(acting.site.get("eve", Acting.BASE + below).statusCode())
                        .as(below)
                        .isEqualTo(404);
            }
            assertThat(acting.page("/measures/m9").title()).contains("nicht");
            assertThat(acting.post("/measures", "title.de", "x", "kind", "MAGIC")
                            .statusCode())
                    .isEqualTo(400);
        }
    }
}
