package einklang.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.plan.Effect;
import einklang.plan.PlanItem;
import einklang.testing.SamplePlans;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatrixTest {
    private final Acting acting = Acting.usual();

    @AfterEach
    void stop() {
        acting.close();
    }

    private HttpResponse<String> cell(String who, long version, String value, String reason) {
        return acting.site.post(
                who,
                Acting.BASE + "/effects",
                "measure",
                "m1",
                "goal",
                "g1",
                "version",
                String.valueOf(version),
                "value",
                value,
                "reason",
                reason);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }

    private Effect effect() {
        return acting.plan().findEffect("m1", "g1").orElseThrow();
    }

    @Test
    void cellIsSavedWithItsTotals() {
        JsonNode saved = json(cell("ann", 0, "-3", "Dauert länger"));

        assertThat(effect().value()).isEqualTo(-3);
        assertThat(saved.get("version").asLong()).isEqualTo(effect().version());
        assertThat(saved.get("score").asString()).isEqualTo("−15");
        assertThat(saved.get("total").asString()).isEqualTo("−3");
        assertThat(saved.get("change").asLong()).isEqualTo(acting.plan().change());
        assertThat(saved.get("say").asString()).isEqualTo("Gespeichert: −3. Die Maßnahme hat jetzt −15, das Ziel −3.");
        Document page = acting.page("/matrix");
        assertThat(page.select("td.m3").text()).isEqualTo("−3");
        assertThat(page.select("td.m3").attr("title")).isEqualTo("Dauert länger");
        assertThat(page.select(".findings").text()).contains("schadet", "„Maßnahme m1“ auf „Ziel g1“ (−3)");
    }

    @Test
    void cellIsEmptiedAndCanBeFilledAgain() {
        cell("ann", 0, "9", "");

        HttpResponse<String> emptied = cell("ann", effect().version(), "", "");

        assertThat(json(emptied).get("version").asLong()).isZero();
        assertThat(acting.plan().effects()).isEmpty();
        assertThat(cell("ann", 0, "", "").statusCode()).isEqualTo(200);
        assertThat(cell("ann", 0, "1", "").statusCode()).isEqualTo(200);
        assertThat(effect().value()).isEqualTo(1);
    }

    @Test
    void staleCellShowsTheOthersValueAndOverwritesNothing() {
        cell("bob", 0, "9", "sicher");

        HttpResponse<String> mine = cell("ann", 0, "-1", "");

        assertThat(mine.statusCode()).isEqualTo(409);
        assertThat(json(mine).get("value").asString()).isEqualTo("9");
        assertThat(json(mine).get("reason").asString()).isEqualTo("sicher");
        assertThat(json(mine).get("say").asString()).contains("+9");
        assertThat(effect().value()).isEqualTo(9);
        assertThat(cell("ann", json(mine).get("version").asLong(), "-1", "").statusCode())
                .isEqualTo(200);
        assertThat(effect().value()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "+9", "neun", "99999999999999999999", "09"})
    void onlyValuesOfTheScaleAreTaken(String value) {
        assertThat(cell("ann", 0, value, "").statusCode()).isEqualTo(400);
        assertThat(acting.plan().effects()).isEmpty();
    }

    @Test
    void reasonThatIsTooLongIsRefusedWithASentence() {
        HttpResponse<String> answer = cell("ann", 0, "9", "lang".repeat(100));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("say").asString()).contains("zu lang");
    }

    @Test
    void cellOfAMeasureThatIsGoneIsNotFound() {
        acting.done("/measures/m1/remove");

        assertThat(cell("ann", 0, "9", "").statusCode()).isEqualTo(404);
    }

    @Test
    void effectsOfAMeasureAreSavedByAForm() {
        Document form = acting.page("/measures/m1/effects");

        Document page =
                acting.done("/measures/m1/effects", Acting.fields(form, "e.g1", "9", "r.g1", "Sofort", "e.g2", "-1"));

        assertThat(acting.plan().effects()).extracting(Effect::value).containsExactly(9, -1);
        assertThat(page.select(".matrix .p9").text()).isEqualTo("+9");
        acting.undo(page);
        assertThat(acting.plan().effects()).isEmpty();
    }

    @Test
    void formLeavesAloneWhatWasNotTouchedThoughAnotherChangedIt() {
        Document form = acting.page("/measures/m1/effects");
        cell("bob", 0, "9", "");

        acting.done("/measures/m1/effects", Acting.fields(form, "e.g2", "3"));

        assertThat(acting.plan().effects()).extracting(Effect::value).containsExactly(9, 3);
    }

    @Test
    void formShowsWhatAnotherStoredBesideWhatWasTyped() {
        Document form = acting.page("/measures/m1/effects");
        cell("bob", 0, "9", "Erprobt");

        HttpResponse<String> answer = acting.post("/measures/m1/effects", Acting.fields(form, "e.g1", "-9"));

        Document page = Acting.document(answer);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.select(".effect .fault").text()).isEqualTo("Jetzt gespeichert: +9 – Erprobt");
        assertThat(page.select("#e-g1 option[selected]").val()).isEqualTo("-9");
        acting.done("/measures/m1/effects", Acting.fields(page));
        assertThat(effect().value()).isEqualTo(-9);
    }

    @Test
    void reasonWithoutAnEffectIsRefused() {
        HttpResponse<String> answer = acting.post(
                "/measures/m1/effects", Acting.fields(acting.page("/measures/m1/effects"), "r.g1", "Darum"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Acting.document(answer).select(".effect .fault").text()).contains("zuerst eine Wirkung");
        assertThat(Acting.document(answer).select("[name=r.g1]").val()).isEqualTo("Darum");
    }

    @Test
    void rankingIsByEffectAndByEffectPerEffort() {
        acting.put(SamplePlans.measure("m2", 2, einklang.plan.Effort.LARGE, einklang.plan.MeasureStatus.PLANNED));
        acting.put(SamplePlans.effect("m1", "g1", 3), SamplePlans.effect("m2", "g1", 9));

        Document page = acting.page("/matrix");

        assertThat(page.select("[aria-labelledby=by-score] li").eachText())
                .containsExactly("Maßnahme m2 +45", "Maßnahme m1 +15");
        assertThat(page.select("[aria-labelledby=by-effort] li").eachText())
                .containsExactly("Maßnahme m1 +15,0", "Maßnahme m2 +5,0");
        assertThat(page.select("tfoot .sum").eachText()).containsExactly("+12", "0");
    }

    @Test
    void findingsComeAloneForAPageWhoseCellsHaveChanged() {
        String piece =
                acting.site.get("ann", Acting.BASE + "/matrix?part=findings").body();

        assertThat(piece).contains("by-score").doesNotContain("<html", "<table");
    }

    @Test
    void twoThousandCellsStayLight() {
        List<PlanItem> items = new ArrayList<>();
        for (int goal = 3; goal <= 10; goal++) {
            items.add(SamplePlans.goal("g" + goal, goal));
        }
        for (int measure = 2; measure <= 200; measure++) {
            items.add(SamplePlans.measure("m" + measure, measure));
            for (int goal = 1; goal <= 10; goal++) {
                items.add(SamplePlans.effect("m" + measure, "g" + goal, Effect.SCALE.get((measure + goal) % 7)));
            }
        }
        acting.put(items.toArray(PlanItem[]::new));

        assertThat(acting.site.get("ann", Acting.BASE + "/matrix").body().length())
                .isLessThan(250_000);
    }
}
