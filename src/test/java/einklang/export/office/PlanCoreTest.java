package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.plan.PlanItem;
import einklang.report.Report;
import einklang.report.SampleReports;
import einklang.testing.SamplePlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the ten slides say of a plan that is too large for them. */
class PlanCoreTest {
    private static final Stage STAGE = new Stage(864, 366, Fit.OWN);

    private static PlanWords plan(List<PlanItem> items) {
        Report report = SampleReports.report(Language.EN, Optional.empty(), items);
        return new PlanWords(report);
    }

    /** The last of the measures harms, the others help. */
    private static List<PlanItem> measures(int count, int goals) {
        List<PlanItem> items = new ArrayList<>();
        for (int goal = 0; goal < goals; goal++) {
            items.add(SamplePlans.goal("g" + goal, goal));
        }
        for (int at = 0; at < count; at++) {
            items.add(SamplePlans.measure("m" + at, at));
            items.add(SamplePlans.effect("m" + at, "g0", at == count - 1 ? -9 : 3));
        }
        return items;
    }

    private static Piece.Table table(Slide slide) {
        return (Piece.Table) slide.parts().get(0).part();
    }

    @Test
    void measureThatHarmsIsNeverCutOff() {
        Slide slide = new MeasuresSlide(plan(measures(40, 2)), STAGE).find().orElseThrow();
        List<List<Piece.Cell>> rows = table(slide).rows();

        assertThat(rows).hasSizeLessThan(15);
        assertThat(rows.get(rows.size() - 1).get(0).text()).isEqualTo("Maßnahme m39");
        assertThat(rows.get(rows.size() - 2).get(0).text())
                .isEqualTo("… and " + (40 - rows.size() + 1) + " more: see the appendix");
        assertThat(slide.titles().get(0)).contains("“Maßnahme m39” works against “Ziel g0”");
    }

    @Test
    void moreThanFiveGoalsStandInTheMatrixOfTheAppendixOnly() {
        Slide few = new MeasuresSlide(plan(measures(3, 5)), STAGE).find().orElseThrow();
        Slide many = new MeasuresSlide(plan(measures(3, 6)), STAGE).find().orElseThrow();

        assertThat(table(few).columns()).extracting(Piece.Column::head).contains("Ziel g4");
        assertThat(table(many).columns())
                .extracting(Piece.Column::head)
                .contains("Status", "Score")
                .doesNotContain("Ziel g4");
    }

    @Test
    void goalsWithoutDecisionsTakeTheWholeSlide() {
        Slide slide = new AgreedSlide(plan(measures(0, 3)), STAGE).find().orElseThrow();

        assertThat(slide.parts())
                .singleElement()
                .extracting(Slide.Placed::width)
                .isEqualTo(1.0);
    }

    @Test
    void planWithoutAnythingHasNoSlide() {
        PlanWords plan = plan(List.of());

        assertThat(new AgreedSlide(plan, STAGE).find()).isEmpty();
        assertThat(new MeasuresSlide(plan, STAGE).find()).isEmpty();
        assertThat(new NextSlide(plan, STAGE).find()).isEmpty();
        assertThat(new NextSlide(plan, STAGE).tellsAllSteps()).isTrue();
    }

    @Test
    void indicatorsAndStepsShareTheLastSlide() {
        PlanWords plan = plan(SamplePlans.everyKind());
        Slide slide = new NextSlide(plan, STAGE).find().orElseThrow();

        assertThat(slide.parts()).hasSize(2);
        assertThat(slide.titles().get(0))
                .matches("1 of 1 indicator is better than at the start; \\d first steps? comes? next\\.");
        assertThat(new NextSlide(plan, STAGE).tellsAllSteps()).isTrue();
    }
}
