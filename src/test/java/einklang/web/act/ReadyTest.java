package einklang.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.plan.Effect;
import einklang.plan.Measure;
import einklang.testing.SamplePlans;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReadyTest {
    private static final int READY = Catalogue.bundled().measures().size();

    @Test
    void readyMeasuresFitTheAgreedGoalsAndBringTheirEffects() {
        try (Acting acting = Acting.compared()) {
            Document page = acting.page("/ready");
            List<String> offered = page.select("[name=take]").eachAttr("value");
            assertThat(offered).hasSizeBetween(1, READY - 1);
            assertThat(page.select(".ready .hint").get(0).text())
                    .contains("+9 " + Acting.german(acting.goal().title()));

            Document after = acting.done("/ready", "take", offered.get(0));

            Measure measure = acting.plan().measures().get(0);
            Effect effect = acting.plan().effects().get(0);
            assertThat(measure.ready()).contains(offered.get(0));
            assertThat(measure.firstStep().isEmpty()).isFalse();
            assertThat(effect.value()).isEqualTo(9);
            assertThat(effect.reason()).isEqualTo("Vorschlag: übliche Wirkung, noch nicht geprüft");
            assertThat(after.select(".measures li")).hasSize(1);
            assertThat(acting.page("/ready").select(".ready .tag.good")).hasSize(1);
        }
    }

    @Test
    void wholeCatalogueIsOfferedWhereNoGoalIsKnown() {
        try (Acting acting = Acting.on(SamplePlans.goal("g1", 1))) {
            assertThat(acting.page("/ready").select("[name=take]")).hasSize(READY);
            assertThat(acting.page("/ready").select(".notice").text()).contains("keinem Thema");
            assertThat(acting.page("/ready?kind=TECHNICAL").select("[name=take]"))
                    .hasSizeBetween(1, READY - 1);
        }
    }

    @Test
    void onlyTheBestAreOpenAndTheRestIsFolded() {
        try (Acting acting = Acting.on()) {
            acting.done("/ready", "take", Catalogue.bundled().measures().get(0).id());
            Document page = acting.page("/ready");

            assertThat(page.select("form > .ready > li")).hasSize(12);
            assertThat(page.select("form > details:not([open]) [name=take]")).hasSize(READY - 13);
            assertThat(page.select("summary").eachText())
                    .contains((READY - 13) + " weitere fertige Maßnahmen", "Schon im Plan 1");
        }
    }

    @Test
    void everyReadyMeasureCanBeTaken() {
        try (Acting acting = Acting.on()) {
            Catalogue.bundled().measures().forEach(ready -> acting.done("/ready", "take", ready.id()));

            assertThat(acting.plan().measures()).hasSize(READY);
            assertThat(acting.page("/ready").select("[name=take]")).isEmpty();
        }
    }

    @Test
    void takingNothingIsSaidAndNothingIsTakenTwice() {
        try (Acting acting = Acting.on()) {
            String first = Catalogue.bundled().measures().get(0).id();
            acting.done("/ready", "take", first);

            assertThat(acting.post("/ready").statusCode()).isEqualTo(422);
            assertThat(Acting.document(acting.post("/ready", "take", first))
                            .select(".notice.fault")
                            .text())
                    .contains("Haken Sie wenigstens eine an");
            assertThat(acting.post("/ready", "take", "none").statusCode()).isEqualTo(400);
            assertThat(acting.plan().measures()).hasSize(1);
        }
    }
}
