package einklang.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.plan.Direction;
import einklang.plan.Indicator;
import einklang.plan.Plan;
import einklang.plan.PlanItem;
import einklang.plan.Reading;
import einklang.plan.Scope;
import einklang.testing.SamplePlans;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {
    private final Acting acting = Acting.usual();

    @AfterEach
    void stop() {
        acting.close();
    }

    private void add(String... more) {
        Document form = acting.page("/new-indicator?goal=g1");
        acting.done("/indicators", Acting.fields(form, more));
    }

    private void read(String value, String day) {
        acting.done(
                "/indicators/" + acting.indicator().id() + "/readings",
                "value",
                value,
                "on",
                day,
                "source",
                "Telefonanlage");
    }

    @Test
    void ownIndicatorIsAddedWithDecimalsOfThePage() {
        add(
                "name.de",
                "Wartezeit",
                "unit",
                "min",
                "direction",
                "LOWER",
                "baseline",
                "12,5",
                "target",
                "1.234,5",
                "target_on",
                "30.6.2027");

        Indicator indicator = acting.indicator();
        assertThat(indicator.goal()).isEqualTo("g1");
        assertThat(indicator.scope()).isEqualTo(Scope.EXTERNAL);
        assertThat(indicator.direction()).isEqualTo(Direction.LOWER);
        assertThat(indicator.baseline()).contains(new BigDecimal("12.5"));
        assertThat(indicator.target()).contains(new BigDecimal("1234.5"));
        assertThat(acting.page("/indicators").select(".indicator").text())
                .contains("Wartezeit", "Von 12,5 min auf 1.234,5 min bis 30. Juni 2027", "weniger ist besser");
    }

    @Test
    void fullPlanKeepsWhatWasTypedAndSaysWhatToDo() {
        acting.put(IntStream.range(0, Plan.MOST_OTHERS)
                .mapToObj(i -> Acting.internal("i" + i, "g1"))
                .toArray(PlanItem[]::new));

        HttpResponse<String> answer = acting.post(
                "/indicators", Acting.fields(acting.page("/new-indicator?goal=g1"), "name.de", "Wartezeit"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Acting.document(answer).text()).contains("fasst 500 davon");
        assertThat(Acting.document(answer).expectFirst("[name=name.de]").val()).isEqualTo("Wartezeit");
        assertThat(acting.plan().indicators()).hasSize(Plan.MOST_OTHERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de|1.234,5|1.234,5", "en|1,234.5|1,234.5", "cs|1 234,5|1 234,5"})
    void numbersAreReadAndWrittenAsTheLanguageOfThePageDoes(String language, String typed, String shown) {
        acting.put(Acting.internal("i1", "g1"));
        acting.site.get("ann", Acting.BASE + "?lang=" + language);

        acting.post("/indicators/i1/readings?lang=" + language, "value", typed, "on", "2027-02-01");

        assertThat(acting.plan().readings())
                .singleElement()
                .satisfies(reading -> assertThat(reading.value()).isEqualByComparingTo("1234.5"));
        String page = acting.page("/indicators/i1?lang=" + language)
                .select("td.number")
                .text();
        assertThat(page.replace('\u00a0', ' ').replace('\u202f', ' ')).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwölf", "1,2,3", "=1+1", "NaN", "1e9"})
    void whatIsNoNumberIsSaidAndStays(String value) {
        acting.put(Acting.internal("i1", "g1"));

        HttpResponse<String> answer =
                acting.post("/indicators/i1/readings", "value", value, "on", "2027-02-30", "source", "x");

        Document page = Acting.document(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#f-value").val()).isEqualTo(value);
        assertThat(page.select("#e-value").text()).isNotEmpty();
        assertThat(page.select("#f-on").val()).isEqualTo("2027-02-30");
        assertThat(page.select("#e-on").text()).contains("31.12.2027");
        assertThat(acting.plan().readings()).isEmpty();
    }

    @Test
    void readingWithoutValueAndDayIsRefused() {
        acting.put(Acting.internal("i1", "g1"));

        Document page = Acting.document(acting.post("/indicators/i1/readings"));

        assertThat(page.select("#e-value").text()).isEqualTo("Hier fehlt eine Zahl.");
        assertThat(page.select("#e-on").text()).isEqualTo("Hier fehlt der Tag.");
    }

    @Test
    void readingIsChangedRemovedAndBroughtBack() {
        add("name.de", "Wartezeit", "unit", "min", "direction", "LOWER", "baseline", "12", "target", "4");
        read("10", "2027-02-01");
        Reading reading = acting.plan().readings().get(0);

        acting.done(
                "/readings/" + reading.id(), Acting.fields(acting.page("/readings/" + reading.id()), "value", "8,25"));

        assertThat(acting.plan().readings().get(0).value()).isEqualByComparingTo("8.25");
        assertThat(acting.plan().readings().get(0).on()).isEqualTo(LocalDate.of(2027, 2, 1));
        Document removed = acting.done("/readings/" + reading.id() + "/remove");
        assertThat(acting.plan().readings()).isEmpty();
        acting.undo(removed);
        assertThat(acting.plan().readings()).hasSize(1);
    }

    @Test
    void progressIsSaidAndDrawn() {
        add(
                "name.de",
                "Wartezeit",
                "unit",
                "min",
                "direction",
                "LOWER",
                "baseline",
                "12",
                "target",
                "4",
                "target_on",
                "2027-12-31");
        assertThat(acting.page("/indicators").select(".indicator svg")).isEmpty();
        read("10", "2027-02-01");

        Document page = acting.page("/indicators");

        assertThat(page.select(".indicator").text().replace('\u00a0', ' '))
                .contains("Zuletzt 10 min am 1. Februar 2027. Besser als am Anfang. 25 % des Weges sind geschafft.");
        assertThat(page.select(".indicator svg[role=img]")).isNotEmpty();
        read("3", "2027-02-20");
        assertThat(acting.page("/indicators").text()).contains("Der Zielwert ist erreicht.");
    }

    @Test
    void goalWithoutExternalIndicatorIsPointedOut() {
        acting.put(Acting.internal("i1", "g1"));

        Document page = acting.page("/indicators");

        assertThat(page.select(".goal-indicators").get(0).select(".warning").text())
                .contains("im eigenen Haus gemessen");
        assertThat(page.select(".goal-indicators").get(1).select(".warning").text())
                .contains("noch keine Kennzahl");
        acting.put(SamplePlans.indicator("i2", "g1", Scope.EXTERNAL));
        assertThat(acting.page("/indicators").select(".goal-indicators").get(0).select(".warning"))
                .isEmpty();
    }

    @Test
    void usualIndicatorIsTakenOverByOneTap() {
        try (Acting compared = Acting.compared()) {
            Document page = compared.page("/indicators");
            String ready = page.expectFirst("[name=ready]").val();

            compared.done("/ready-indicators", "goal", compared.goal().id(), "ready", ready);

            assertThat(compared.indicator().ready()).contains(ready);
            assertThat(compared.indicator().scope()).isEqualTo(Scope.EXTERNAL);
            assertThat(compared.page("/indicators").select(".goal-indicators .warning"))
                    .isEmpty();
        }
        assertThat(acting.post("/ready-indicators", "goal", "g1", "ready", "none")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void removedGoalTakesItsIndicatorsAlongAndNothingDangles() {
        acting.put(Acting.internal("i1", "g1"));
        acting.put(SamplePlans.reading("r1", "i1", "2027-02-01", "3"));
        acting.remove(acting.goal());

        assertThat(acting.site.get("ann", Acting.BASE + "/indicators/i1").statusCode())
                .isEqualTo(404);
        assertThat(acting.post("/indicators/i1/readings", "value", "1", "on", "2027-02-01")
                        .statusCode())
                .isEqualTo(404);
        assertThat(acting.site
                        .get("ann", Acting.BASE + "/new-indicator?goal=g1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(acting.page("/indicators").select(".goal-indicators")).hasSize(1);
    }

    @Test
    void changeByAnotherIsShownBesideWhatWasTyped() {
        acting.put(Acting.internal("i1", "g1"));
        String[] mine = Acting.fields(acting.page("/indicators/i1"), "unit", "Stunden");
        acting.site.post(
                "bob", Acting.BASE + "/indicators/i1", Acting.fields(acting.page("/indicators/i1"), "unit", "Tage"));

        HttpResponse<String> answer = acting.post("/indicators/i1", mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Acting.document(answer).select(".theirs").text()).contains("Tage");
        assertThat(Acting.document(answer).select("#f-unit").val()).isEqualTo("Stunden");
    }
}
