package einklang.plan;

import static einklang.testing.SamplePlans.effect;
import static einklang.testing.SamplePlans.goal;
import static einklang.testing.SamplePlans.indicator;
import static einklang.testing.SamplePlans.measure;
import static einklang.testing.SamplePlans.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.chart.TargetLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    @Test
    void nothingPointsToAThingThatIsNotThere() {
        Plan plan = Plan.of(
                1,
                List.of(
                        measure("m", 1),
                        effect("m", "gone", 9),
                        indicator("i", "gone", Scope.EXTERNAL),
                        reading("r", "i", "2026-11-20", "1")));

        assertThat(plan).isEqualTo(Plan.of(1, List.of(measure("m", 1))));
    }

    @Test
    void listsComeByPositionAndWhatBelongsToGoalsInTheirOrder() {
        Plan plan = Plan.of(
                1,
                List.of(
                        indicator("a", "second", Scope.EXTERNAL),
                        indicator("b", "first", Scope.EXTERNAL),
                        goal("second", 2),
                        goal("first", 1),
                        goal("also", 1)));

        assertThat(plan.goals()).extracting(Goal::id).containsExactly("also", "first", "second");
        assertThat(plan.indicators()).extracting(Indicator::id).containsExactly("b", "a");
        assertThat(Plan.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void numbersHaveNoExponentAndNotTooManyDigits() {
        assertThat(reading("r", "i", "2026-11-20", "1E+3").value()).hasToString("1000");
        assertThatThrownBy(() -> reading("r", "i", "2026-11-20", "1E+999999999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reading r");
        assertThatThrownBy(() -> reading("r", "i", "2026-11-20", "1".repeat(16)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reading("r", "i", "2026-11-20", "0." + "1".repeat(16)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999.9999", "-999999999999999.9999"})
    void everyNumberThatAPlanTakesCanBeDrawn(String number) {
        Reading reading = reading("r", "i", "2026-11-20", number);

        assertThatCode(() ->
                        new TargetLine.Reading(reading.on(), reading.value().doubleValue()))
                .doesNotThrowAnyException();
    }

    @Test
    void movedThingIsTheSameOtherwise() {
        Measure measure = measure("m", 1);

        assertThat(measure.withPosition(4).withPosition(1)).isEqualTo(measure);
        assertThat(goal("g", 1).withPosition(3)).isEqualTo(goal("g", 3));
        assertThat(goal("g", 1).withWeight(5)).isEqualTo(goal("g", 1, 5));
        assertThatThrownBy(() -> goal("g", 1).withWeight(6)).isInstanceOf(IllegalArgumentException.class);
    }
}
