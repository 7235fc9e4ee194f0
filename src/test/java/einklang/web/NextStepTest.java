package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.Milestones;
import einklang.survey.RoundState;
import org.junit.jupiter.api.Test;

class NextStepTest {
    private static final Milestones TOO_FEW = Milestones.NONE;
    private static final Milestones ENOUGH = new Milestones(true, false, false, false, false);
    private static final Milestones GOALS = new Milestones(true, true, false, false, false);
    private static final Milestones MEASURES = new Milestones(true, true, true, false, false);
    private static final Milestones EFFECTS = new Milestones(true, true, true, true, false);
    private static final Milestones RELEASED = new Milestones(true, true, true, true, true);

    private static NextStep next(RoundState state, Milestones there) {
        return NextStep.of(state, there, Step.ASK, false);
    }

    @Test
    void collectingIsStartedThenClosedThenCompared() {
        assertThat(next(RoundState.DRAFT, TOO_FEW)).isEqualTo(NextStep.START);
        assertThat(next(RoundState.COLLECTING, ENOUGH)).isEqualTo(NextStep.COLLECT);
        assertThat(next(RoundState.CLOSED, ENOUGH)).isEqualTo(NextStep.COMPARE);
    }

    @Test
    void tooFewAnswersAreNotToBeCompared() {
        assertThat(next(RoundState.CLOSED, TOO_FEW)).isEqualTo(NextStep.TOO_FEW);
        assertThat(NextStep.TOO_FEW.link("w")).isEqualTo("/workshops/w/agree");
    }

    @Test
    void goalsWithoutAComparisonLeadToMeasuresToo() {
        Milestones agreed = new Milestones(false, true, false, false, false);

        assertThat(next(RoundState.CLOSED, agreed)).isEqualTo(NextStep.ACT);
    }

    @Test
    void comparisonLeadsToGoalsMeasuresEffectsAndReport() {
        assertThat(next(RoundState.COMPARED, ENOUGH)).isEqualTo(NextStep.AGREE);
        assertThat(next(RoundState.COMPARED, GOALS)).isEqualTo(NextStep.ACT);
        assertThat(next(RoundState.COMPARED, MEASURES)).isEqualTo(NextStep.EFFECTS);
        assertThat(next(RoundState.COMPARED, EFFECTS)).isEqualTo(NextStep.REPORT);
    }

    @Test
    void whoReadsTheReportIsSentOnToReleaseIt() {
        assertThat(NextStep.of(RoundState.COMPARED, EFFECTS, Step.REPORT, false))
                .isEqualTo(NextStep.RELEASE);
        assertThat(NextStep.of(RoundState.COMPARED, EFFECTS, Step.REPORT, true)).isEqualTo(NextStep.REPORT);
        assertThat(next(RoundState.COMPARED, RELEASED)).isEqualTo(NextStep.KEEP);
    }
}
