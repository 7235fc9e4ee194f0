package einklang.plan;

import static einklang.testing.SamplePlans.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstStepsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static Measure with(String id, String owner, MeasureStatus status, FirstStep step) {
        Measure plain = measure(id, 1);
        return new Measure(
                id,
                1,
                1,
                plain.title(),
                plain.description(),
                plain.kind(),
                owner,
                Optional.empty(),
                Optional.empty(),
                plain.effort(),
                status,
                step,
                Optional.empty());
    }

    @Test
    void stepsComeByDayThenByOwner() {
        FirstStep monday = new FirstStep("Anrufen", Optional.of(MONDAY));
        FirstStep tuesday = new FirstStep("Anrufen", Optional.of(MONDAY.plusDays(1)));
        FirstStep someDay = new FirstStep("Anrufen", Optional.empty());
        Plan plan = Plan.of(
                1,
                List.of(
                        with("a", "Adam", MeasureStatus.PLANNED, someDay),
                        with("b", "", MeasureStatus.PLANNED, monday),
                        with("c", "Eva", MeasureStatus.RUNNING, monday),
                        with("d", "Adam", MeasureStatus.PLANNED, tuesday),
                        with("e", "Adam", MeasureStatus.PLANNED, monday)));

        assertThat(FirstSteps.of(plan)).extracting(Measure::id).containsExactly("e", "c", "b", "d", "a");
    }

    @Test
    void stepBehindARunningMeasureIsNotAhead() {
        FirstStep monday = new FirstStep("Anrufen", Optional.of(MONDAY));
        FirstStep sunday = new FirstStep("Anrufen", Optional.of(MONDAY.minusDays(1)));
        Plan plan = Plan.of(
                1,
                List.of(
                        with("missed", "", MeasureStatus.PLANNED, sunday),
                        with("past", "", MeasureStatus.RUNNING, sunday),
                        with("today", "", MeasureStatus.RUNNING, monday),
                        with("undated", "", MeasureStatus.RUNNING, new FirstStep("Anrufen", Optional.empty()))));

        assertThat(FirstSteps.ahead(plan, MONDAY)).extracting(Measure::id).containsExactly("missed", "today");
    }

    @Test
    void whatIsDoneOrStoppedOrHasNoStepIsLeftOut() {
        FirstStep step = new FirstStep("Anrufen", Optional.of(MONDAY));
        Plan plan = Plan.of(
                1,
                List.of(
                        with("a", "", MeasureStatus.DONE, step),
                        with("b", "", MeasureStatus.STOPPED, step),
                        with("c", "", MeasureStatus.PLANNED, FirstStep.NONE)));

        assertThat(FirstSteps.of(plan)).isEmpty();
    }

    @Test
    void dayWithoutATextIsRefused() {
        assertThatThrownBy(() -> new FirstStep(" ", Optional.of(MONDAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first step");
    }
}
